import { html, nothing, type TemplateResult } from 'lit';
import type { FrameLanguage } from '../shared/frame/frame.js';
import { translationNotice } from '../shared/translation-notice.js';
import { wordsIn } from '../shared/words.js';
import { pressesToLeave } from './model/exit.js';
import { strings } from './strings.js';

/** Actions of the buttons. */
export interface ExitActions {
  /** The link was clicked, or Enter was pressed on it. */
  click: (event: MouseEvent) => unknown;
  /** Something has closed the cover. */
  coverClosed: () => unknown;
}

/** How the exit is drawn. */
export interface ExitOptions extends FrameLanguage {
  /** Address to leave for: http or https, as `destination` gives it. */
  href: string;
  /** Whether three presses of Shift leave as well. */
  shortcut: boolean;
  /** Presses of Shift that are still missing, 1 to 3; all of them (default) while none has come. */
  remaining?: number | undefined;
  /** Whether the page around a frame has not let go. */
  stuck?: boolean | undefined;
  /** Left out where nobody can press. */
  actions?: ExitActions | undefined;
}

/** The presses so far and those that are missing: dots for the eye, a sentence for all. */
function pressesTemplate(remaining: number, sentence: string): TemplateResult | typeof nothing {
  const done = pressesToLeave - remaining;
  return done
    ? html`<span class="steps" aria-hidden="true">${'●'.repeat(done)}${'○'.repeat(remaining)}</span>
        ${sentence}`
    : nothing;
}

/**
 * All that the widget shows: the link, what it does not do, and the cover that hides the page while the next one loads.
 * @param options How it is drawn, and what presses do.
 */
export function exitTemplate(options: ExitOptions): TemplateResult {
  const { language, mark, href, shortcut, remaining = pressesToLeave, stuck, actions } = options;
  const words = wordsIn(strings, language);
  return html`<div part="base" class="base" lang=${mark ?? nothing}>
      <slot name="heading"></slot><slot name="notice"></slot>
      <div class="place">
        <div part="layer" class="layer" popover="manual">
          <a
            part="link"
            class="button primary"
            href=${href}
            rel="nofollow noopener noreferrer"
            @click=${actions?.click}
            ><slot name="label">${words.leave}</slot></a
          >
          <p role="status" class="small">${pressesTemplate(remaining, words.more(remaining))}</p>
        </div>
      </div>
      <p part="note" class="small">
        <slot name="note">${words.note}</slot> ${shortcut ? words.shortcut : nothing}
      </p>
      ${translationNotice(language)}
    </div>
    <dialog
      aria-label=${words.leave}
      @close=${actions?.coverClosed}
      closedby="none"
      class="cover"
      part="cover"
      @cancel=${(event: Event) => event.preventDefault()}
      lang=${mark ?? nothing}
    >
      <p role="alert">${stuck ? words.stuck : nothing}</p>
    </dialog>`;
}
