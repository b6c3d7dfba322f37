import type { StrictArgTypes } from 'storybook/internal/csf';
import written from '../../custom-elements.json';

/** Something that an element offers. */
interface Offer {
  name: string;
  description?: string;
  type?: { text: string };
  default?: string;
}

interface Declaration {
  tagName?: string;
  members?: (Offer & { kind: string; attribute?: string })[];
  attributes?: Offer[];
  events?: Offer[];
  slots?: Offer[];
  cssStates?: Offer[];
  cssParts?: Offer[];
  cssProperties?: Offer[];
}

/** What the stories need of the custom-elements manifest. */
export interface Manifest {
  modules: { declarations: Declaration[] }[];
}

export const manifest = written as Manifest;

/**
 * An element in the manifest.
 * @throws Error when there is none.
 */
export function elementNamed(tag: string): Declaration {
  const found = manifest.modules.flatMap((one) => one.declarations).find(({ tagName }) => tagName === tag);
  if (!found) throw new Error(`custom-elements.json knows no <${tag}>: run the analyzer again.`);
  return found;
}

/**
 * The rows of an element's table. Each kind of thing has a spelling of its own, as it is written in HTML and CSS, so
 * that the part `table` and the attribute `table` are two rows; an attribute's property is not repeated.
 */
export function argTypesOf(tag: string): StrictArgTypes {
  const element = elementNamed(tag);
  const rows: StrictArgTypes = {};
  const add = (category: string, offers: Offer[] = [], spell = (name: string) => name): void => {
    for (const { name, description = '', type, default: value } of offers) {
      const kind = type?.text.replace(' | undefined', '');
      const editable = category === 'Attributes' || category === 'Properties';
      rows[spell(name)] = {
        name: spell(name),
        description,
        // Only what can be set from outside gets a control, and one that fits.
        ...(editable && {
          type: {
            name: kind === 'string' || kind === 'number' || kind === 'boolean' ? kind : 'other',
            value: '',
          },
        }),
        table: {
          category,
          ...(kind && { type: { summary: kind } }),
          ...(value && { defaultValue: { summary: value } }),
        },
      };
    }
  };
  add('Attributes', element.attributes);
  add(
    'Properties',
    element.members?.filter(({ kind, attribute }) => kind === 'field' && !attribute),
  );
  add('Events', element.events);
  add('Slots', element.slots, (name) => (name ? `slot="${name}"` : 'default slot'));
  add('CSS states', element.cssStates, (name) => `:state(${name})`);
  add('CSS parts', element.cssParts, (name) => `::part(${name})`);
  add('CSS custom properties', element.cssProperties);
  // What happens is shown in the panel of actions.
  for (const { name } of element.events ?? [])
    rows[`on ${name}`] = { name: `on ${name}`, action: { name }, table: { disable: true } };
  return rows;
}
