import { dayNumber } from '../../shared/clock.js';
import { readJson } from '../../validation/json.js';
import { UsageError, type Call, type Command, type Option } from '../command.js';
import { readInput } from '../files.js';
import { classes } from './classes.js';
import { help } from './help.js';
import { renderElement, stylesOf, type Rendering } from './render.js';

type Name = keyof typeof classes;
const names = Object.keys(classes) as Name[];

/** The attributes of an element, as options: a switch where the attribute is one. */
function attributesOf(name: Name): Map<string, Option> {
  const found = new Map<string, Option>();
  const { observedAttributes, elementProperties } = classes[name]!;
  for (const [property, { attribute = String(property).toLowerCase(), type }] of elementProperties)
    if (observedAttributes.includes(String(attribute)))
      found.set(String(attribute), { type: type === Boolean ? 'boolean' : 'string' });
  return found;
}

function readNow(text: unknown, now: Date): Date {
  if (text === undefined) return now;
  // A day alone is its noon: midnight may be the day before in Denmark.
  const read = new Date(dayNumber(text) === undefined ? String(text) : `${String(text)}T12:00:00Z`);
  if (!Number.isNaN(+read)) return read;
  throw new UsageError(
    `--now er en dag som 2026-11-01, ikke ${String(text)}.`,
    `--now is a day such as 2026-11-01, not ${String(text)}.`,
  );
}

/** The site's own data: a file from here, also where the page's address for it begins with a slash. */
async function readData(src: unknown, { context, language }: Call): Promise<unknown> {
  if (src === undefined) return undefined;
  const name = String(src).replace(/^\/+/, '');
  const { value } = readJson(await readInput(name, context), { comments: true });
  if (value !== undefined) return value;
  throw new UsageError(
    `${name} er ikke JSON. Se fejlen med: npx pejlemaerker validate ${name}`,
    `${name} is no JSON. See the error with: npx pejlemaerker validate ${name} --lang ${language}`,
  );
}

export const command: Command = {
  options: {
    ...Object.fromEntries(names.flatMap((name) => [...attributesOf(name)])),
    now: { type: 'string' },
    light: { type: 'boolean' },
    styles: { type: 'string' },
    css: { type: 'boolean' },
  },
  help,
  async run(call) {
    const { values, files, language, context } = call;
    const [element] = files as [Name];
    if (files.length !== 1 || !names.includes(element))
      throw new UsageError(
        `render tager ét element: ${names.join(', ')}.`,
        `render takes one element: ${names.join(', ')}.`,
      );
    const { now, light, styles, css } = values;
    if (css) {
      context.out(`${stylesOf(element)}\n`);
      return 0;
    }
    const known = attributesOf(element);
    const attributes: Rendering['attributes'] = {};
    for (const [name, value] of Object.entries(values)) {
      if (['now', 'light', 'styles', 'css', 'lang', 'help'].includes(name)) continue;
      if (!known.has(name))
        throw new UsageError(`${element} har ikke --${name}.`, `${element} has no --${name}.`);
      attributes[name] = value === true ? '' : String(value);
    }
    const { html, errors } = await renderElement({
      element,
      attributes,
      language,
      now: readNow(now, context.now),
      data: await readData(attributes.src, call),
      light: !!light,
      styles: styles as string | undefined,
    });
    if (html) context.out(html);
    for (const error of errors) context.err(`${error}\n`);
    return errors.length ? 1 : 0;
  },
};
