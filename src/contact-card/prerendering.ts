import { controlsFor, noActions } from '../contact/controls/controls.js';
import { contactsSource, type Contacts } from '../contact/data.js';
import { needsControls } from '../contact/model/contacts.js';
import { openingHours, prepareOpeningHours } from '../contact/opening.js';
import { headingLevel } from '../shared/heading.js';
import type { Prerendering } from '../shared/prerendering.js';
import { printButton } from '../shared/print-button.js';
import { cardViews } from './model/card.js';
import { contactCardTemplate } from './template.js';

/** Draws a contact ahead, and below it those that took over. */
export const prerendering: Prerendering<Contacts> = {
  source: contactsSource,
  async draw({ data, attributes, language, now }) {
    const { 'checked-on': checkedOn, 'checked-by': checkedBy } = attributes;
    await prepareOpeningHours(data, !!checkedOn);
    const circumstances = { now, language, checkedOn, checkedBy, opening: openingHours() };
    const shown = cardViews(data, attributes.contact ?? '', circumstances);
    const [first] = shown;
    if (!first) return undefined;
    const hasControls = !!checkedOn || needsControls(data);
    return contactCardTemplate(
      shown,
      { language, mark: undefined, level: headingLevel(attributes['heading-level']) },
      {
        controls: ({ contact, view }) =>
          hasControls
            ? controlsFor(contact, view, { language, feedback: data.feedback, opened: undefined }, noActions)
            : undefined,
        feedback: '',
        print: printButton(language, first.view.name),
      },
    );
  },
};
