import { html } from 'lit';
import { controlsFor, noActions } from '../contact/controls/controls.js';
import { contactsSource, type Contacts } from '../contact/data.js';
import { needsControls } from '../contact/model/contacts.js';
import { openingHours, prepareOpeningHours } from '../contact/opening.js';
import { statusTemplate } from '../shared/frame/announcer-controller.js';
import { headingLevel } from '../shared/heading.js';
import type { Prerendering } from '../shared/prerendering.js';
import { printButton } from '../shared/print-button.js';
import { directoryView, readPageSize } from './model/directory.js';
import { directoryOf } from './model/entries.js';
import { readFilter } from './model/find.js';
import { SearchIndex } from './search/search.js';
import { directoryTemplate, emergencyTemplate } from './template.js';

const nothingToDo = (): void => {};

/** Draws a directory ahead, with the line about 112 above it. */
export const prerendering: Prerendering<Contacts> = {
  source: contactsSource,
  async draw({ data, attributes, language, now }) {
    await prepareOpeningHours(data);
    const { audience, city, query, show } = attributes;
    const filter = readFilter({ audience, city, query, show });
    const directory = directoryOf(data);
    const view = directoryView(directory, filter, new SearchIndex(directory).search(filter.query), {
      groupBy: attributes['group-by'] ?? '',
      hideFilters: attributes['hide-filters'] !== undefined,
      limit: readPageSize(attributes['page-size']),
      unfolded: false,
      now,
      language,
      opening: openingHours(),
    });
    const around = { language, mark: undefined, level: headingLevel(attributes['heading-level']) };
    const state = { language, feedback: data.feedback, opened: undefined };
    const hasControls = needsControls(data);
    return html`${emergencyTemplate(around)}${directoryTemplate(view, around, {
      ask: nothingToDo,
      clear: nothingToDo,
      more: nothingToDo,
      unfold: nothingToDo,
      prepare: nothingToDo,
      reveal: nothingToDo,
      controls: (card) =>
        hasControls ? controlsFor(view.contacts.get(card.anchor)!, card, state, noActions) : undefined,
      print: printButton(language, view.title.text),
      status: statusTemplate(),
    })}`;
  },
};
