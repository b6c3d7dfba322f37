import { html, nothing, type TemplateResult } from 'lit';
import { frame, type FrameLanguage } from '../shared/frame/frame.js';
import { nextLevel } from '../shared/heading.js';
import { sourceLine } from '../shared/frame/source-line.js';
import { marked } from '../shared/marked.js';
import { wordsIn } from '../shared/words.js';
import { itemsTemplate, type ItemsOptions } from './items-template.js';
import type { ChecklistView } from './model/checklist.js';
import { strings } from './strings.js';

/** Actions of the buttons. */
export interface ChecklistActions {
  answer: NonNullable<ItemsOptions['answer']>;
  /** Shows open items only, or all of them again. */
  filter: () => unknown;
  clear: () => unknown;
  undo: () => unknown;
  /** Opens or closes what a file is saved and opened by. */
  toggleTools: () => unknown;
}

/** How a checklist is drawn. */
export interface ChecklistOptions extends FrameLanguage, Pick<ItemsOptions, 'kind' | 'disabled'> {
  /** Level of the heading, 0 to 6. */
  level: number;
  /** Whether open items alone are shown. */
  filtered?: boolean | undefined;
  /** Whether the last change can be taken back. */
  undoable?: boolean | undefined;
  /** Left out where nobody can press. */
  actions?: ChecklistActions | undefined;
  /** The buttons that save and open a file, while they are open. */
  tools?: TemplateResult | undefined;
  /** The button that prints. */
  print?: TemplateResult | undefined;
  /** The region that says what has changed. */
  status?: TemplateResult | undefined;
}

/**
 * All that the widget shows: how far the reader is, the buttons, the items, and where they come from.
 * @param view What the list says.
 * @param options How it is drawn, and what presses do.
 */
export function checklistTemplate(view: ChecklistView, options: ChecklistOptions): TemplateResult {
  const { language, mark, level, kind, disabled, filtered, undoable, actions, tools, print, status } =
    options;
  const { title, intro, notice, source, groups, answered, total, progress } = view;
  const words = wordsIn(strings, language);
  // Two lists on a page have the same buttons: the title tells them apart, out of sight.
  const button = (
    name: string,
    label: string,
    press: (() => unknown) | undefined,
    states: { pressed?: boolean; expanded?: boolean; idle?: boolean } = {},
  ): TemplateResult =>
    html`<button
      type="button"
      class=${name}
      ?disabled=${disabled}
      aria-disabled=${states.idle ? 'true' : nothing}
      aria-pressed=${states.pressed ?? nothing}
      aria-expanded=${states.expanded ?? nothing}
      @click=${press}
    >
      ${label}<span class="visually-hidden"> (${marked(title)})</span>
    </button>`;
  return frame(
    { language, mark, level, title: marked(title) },
    html`${intro ? html`<p class="intro">${marked(intro)}</p>` : nothing}
      ${notice ? html`<p part="notice" class="notice">${marked(notice)}</p>` : nothing}
      <div part="progress" class="progress">
        <p id="progress">${progress}</p>
        <progress max=${total} .value=${answered.length} aria-labelledby="progress"></progress>
      </div>
      <div part="controls" class="controls">
        ${button('open', words.open, actions?.filter, { pressed: !!filtered })}
        ${button('clear', words.clear, actions?.clear, { idle: !answered.length })}
        ${undoable ? button('undo', words.undo, actions?.undo) : nothing}
        ${button('tools', words.tools, actions?.toggleTools, { expanded: !!tools })} ${print ?? nothing}
      </div>
      ${tools ?? nothing}
      ${groups.every(({ hidden }) => hidden) ? html`<p class="intro">${words.noneOpen}</p>` : nothing}
      ${itemsTemplate(view, { language, level: nextLevel(level), kind, disabled, answer: actions?.answer })}
      ${sourceLine(source, words.source)}${status ?? nothing}`,
  );
}
