/** Walks through markup that our own templates have written: whole tags, quoted attributes, nothing left open. */

/** A tag that opens. */
export interface Tag {
  name: string;
  /** In the order they were written; a switch is `''`. */
  attributes: Map<string, string>;
}

/** Treatment of an element: kept (perhaps changed), replaced by its content, dropped, or given other content. */
export type TagTreatment = 'keep' | 'unwrap' | 'drop' | { content: string };

const tokens = /<!--[^]*?-->|<\?>|<(\/?)([a-z][a-z0-9-]*)((?:\s+[^\s=>"/]+(?:="[^"]*")?)*)\s*(\/?)>|[^<]+/gi;
const empty = new Set(['br', 'hr', 'img', 'input', 'link', 'meta', 'wbr']);
/** Set by Lit as properties, whose "false" would be a yes in markup. */
const switches = new Set(['selected', 'checked', 'disabled', 'hidden', 'open', 'popover']);

function openingTag({ name, attributes }: Tag): string {
  const written = [...attributes].map(([key, value]) => ` ${key}${value && `="${value}"`}`);
  return `<${name}${written.join('')}>`;
}

function readTag(name: string, text: string): Tag {
  const attributes = new Map<string, string>();
  for (const [, key, value = ''] of text.matchAll(/([^\s=>"/]+)(?:="([^"]*)")?/g))
    if (!(switches.has(key!) && value === 'false'))
      attributes.set(key!, switches.has(key!) && value === 'true' ? '' : value);
  return { name, attributes };
}

/**
 * Rewrites markup; Lit's comments go.
 * @param decide Looks at an element, may change its name and attributes, and says what becomes of it.
 */
export function rewrite(
  html: string,
  decide: (tag: Tag, parent: string | undefined) => TagTreatment,
): string {
  let written = '';
  const stack: { name: string; treatment: TagTreatment }[] = [];
  const hidden = (): boolean => stack.some(({ treatment }) => treatment !== 'keep' && treatment !== 'unwrap');
  for (const [token, slash, name, text, alone] of html.matchAll(tokens)) {
    if (!name) {
      if (!hidden() && !/^<[!?]/.test(token)) written += token;
    } else if (slash) {
      const { name: opened, treatment } = stack.pop()!;
      if (!hidden() && treatment !== 'unwrap' && treatment !== 'drop') written += `</${opened}>`;
    } else {
      const tag = readTag(name, text!);
      const treatment = hidden() ? 'drop' : decide(tag, stack.at(-1)?.name);
      if (treatment === 'keep') written += openingTag(tag);
      else if (typeof treatment === 'object') written += openingTag(tag) + treatment.content;
      // As in SVG.
      if (!empty.has(name) && alone) written += treatment === 'keep' ? `</${name}>` : '';
      else if (!empty.has(name)) stack.push({ name: tag.name, treatment });
    }
  }
  return written.replace(/\s+/g, ' ').trim();
}

/** Text as the value of an attribute. */
export const quoted = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
