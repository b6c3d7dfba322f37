import { statusTemplate } from '../shared/frame/announcer-controller.js';
import { marked } from '../shared/marked.js';
import { headingLevel } from '../shared/heading.js';
import type { Prerendering } from '../shared/prerendering.js';
import { printButton } from '../shared/print-button.js';
import { checklistsSource, type Checklists } from './data.js';
import { readKind } from './model/answers.js';
import { checklistView, listOf } from './model/checklist.js';
import { checklistTemplate } from './template.js';

/** Draws a checklist ahead: blank, since ticks of the machine that draws are nobody's business. */
export const prerendering: Prerendering<Checklists> = {
  source: checklistsSource,
  draw({ data, attributes, language }) {
    const list = listOf(data, attributes.list);
    if (!list) return undefined;
    const view = checklistView(data, list, { language, answers: {}, keeping: 'nowhere' });
    return checklistTemplate(view, {
      language,
      mark: undefined,
      level: headingLevel(attributes['heading-level']),
      kind: readKind(attributes.answers),
      disabled: false,
      print: printButton(language, marked(view.title)),
      status: statusTemplate(),
    });
  },
};
