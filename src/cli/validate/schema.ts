/** What a published JSON Schema says about a file, in words. */
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { OwnLanguage } from '../../shared/language.js';
import { publishedSchemas, type Kind } from '../bundled.js';
import { shown, type Unplaced } from './problem.js';
import { hintFor, titles, types } from './words.js';

const compiled = new Map<Kind, ValidateFunction>();

function validator(kind: Kind): ValidateFunction {
  let validate = compiled.get(kind);
  if (!validate) {
    const ajv = new Ajv2020({
      allErrors: true,
      verbose: true,
      strict: true,
      strictTypes: false,
      strictRequired: false,
    });
    addFormats.default(ajv);
    validate = ajv.compile(publishedSchemas[kind]);
    compiled.set(kind, validate);
  }
  return validate;
}

/** How many letters to change to get from one word to the other (Levenshtein). */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, i) => i);
  for (let i = 1; i <= one.length; i++)
    row = row.reduce<number[]>(
      (next, above, j) =>
        j === 0
          ? [i]
          : [
              ...next,
              Math.min(above + 1, next[j - 1]! + 1, row[j - 1]! + Number(one[i - 1] !== other[j - 1])),
            ],
      [],
    );
  return row.at(-1)!;
}

/** The word that was probably meant. */
function nearest(word: unknown, known: string[]): string | undefined {
  const text = String(word).toLowerCase();
  const [best] = known
    .map((name) => [distance(text, name.toLowerCase()), name] as const)
    .sort(([a], [b]) => a - b);
  return best && best[0] <= Math.max(1, text.length / 3) ? best[1] : undefined;
}

/** Errors that follow from others, or say the same less well. */
function isNoise(error: ErrorObject, all: ErrorObject[]): boolean {
  const { keyword, schemaPath, instancePath, propertyName } = error;
  if (keyword === 'if') return true;
  if (propertyName !== undefined && keyword !== 'propertyNames') return true;
  // A text may be a string or a map of languages. Where it is a map, what is wrong inside says more.
  const isMap = (data: unknown): boolean => typeof data === 'object' && data !== null && !Array.isArray(data);
  const whole = all.find(
    (one) => one.keyword === 'anyOf' && `${instancePath}/`.startsWith(`${one.instancePath}/`),
  );
  if (!whole) return false;
  if (error === whole) return isMap(whole.data);
  return schemaPath.includes('/anyOf/') && (!isMap(whole.data) || schemaPath.includes('/anyOf/0/'));
}

/** One error in words. */
function inWords(error: ErrorObject, language: OwnLanguage): Unplaced {
  const da = language === 'da';
  const { keyword, instancePath, params, data, parentSchema } = error;
  const inside = (name: string): string =>
    `${instancePath}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
  const rule = keyword === 'false schema' ? 'hidden-streets' : keyword;
  const made = (write: string, more: Partial<Unplaced> = {}): Unplaced => ({
    path: instancePath,
    rule,
    title: titles[rule]?.[language] ?? rule,
    found: shown(data),
    // Some advice is a sentence, the rest says what to write.
    write: /^\p{Lu}/u.test(write) ? write : `${da ? 'Skriv' : 'Write'} ${write}`,
    ...more,
  });
  const remove = da ? 'Fjern det.' : 'Remove it.';
  const didYouMean = (name: string | undefined): string =>
    name === undefined ? '' : da ? ` Mente du "${name}"?` : ` Did you mean "${name}"?`;
  switch (keyword) {
    case 'false schema':
      return made(remove);
    case 'required': {
      const name = params.missingProperty as string;
      const hint = hintFor(inside(name))?.[language];
      return made(`"${name}"${hint ? `: ${hint}` : ''}`, {
        path: inside(name),
        found: da ? `"${name}" mangler` : `"${name}" is missing`,
      });
    }
    case 'additionalProperties': {
      const name = params.additionalProperty as string;
      const known = Object.keys((parentSchema?.properties as object | undefined) ?? {});
      return made(remove + didYouMean(nearest(name, known)), {
        path: inside(name),
        found: `"${name}"`,
        atName: true,
      });
    }
    case 'propertyNames':
      return made(hintFor('/id')![language], {
        path: inside(params.propertyName as string),
        found: `"${String(params.propertyName)}"`,
        atName: true,
      });
    case 'type': {
      const wanted = [params.type as string | string[]].flat();
      return made(wanted.map((type) => types[type]?.[language] ?? type).join(da ? ' eller ' : ' or '));
    }
    case 'enum': {
      const allowed = (params.allowedValues as unknown[]).map(String);
      return made(
        `${da ? 'en af' : 'one of'} ${allowed.map((one) => `"${one}"`).join(', ')}.${didYouMean(nearest(data, allowed))}`,
      );
    }
    case 'const':
      return made(shown(params.allowedValue));
    case 'uniqueItems':
      return made(da ? 'hver værdi én gang' : 'each value once');
    case 'exclusiveMinimum':
      return made(da ? `et tal over ${params.limit as number}` : `a number above ${params.limit as number}`);
    case 'anyOf':
      return made(
        da
          ? 'en tekst i anførselstegn, eller { "da": "…", "en": "…" }'
          : 'text in quotation marks, or { "da": "…", "en": "…" }',
      );
    case 'minLength':
    case 'minItems':
    case 'minProperties':
      return made(da ? 'Skriv noget, eller fjern feltet.' : 'Write something, or remove the field.');
    default:
      return made(
        hintFor(instancePath)?.[language] ?? String(params.pattern ?? params.format ?? error.message),
      );
  }
}

/** All that the schema of a kind refuses. */
export function schemaProblems(kind: Kind, value: unknown, language: OwnLanguage): Unplaced[] {
  const validate = validator(kind);
  if (validate(value)) return [];
  const errors = validate.errors!;
  const seen = new Set<string>();
  const texts = errors.filter(({ keyword }) => keyword === 'anyOf');
  return errors
    .filter((error) => !isNoise(error, texts))
    .map((error) => inWords(error, language))
    .filter(({ path, rule }) => {
      // A pattern and a format of one value are one fault.
      const key = `${path} ${rule === 'format' ? 'pattern' : rule}`;
      return !seen.has(key) && seen.add(key);
    });
}
