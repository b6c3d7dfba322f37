/**
 * Checks data against a schema: on the page, on the command line and in the build. The rules are the published JSON
 * Schemas; the keywords that they use are few, and a general validator costs a visitor four times as much (measured:
 * 8,5 kB against 2,3 kB brotli for all four kinds). No `eval` and no `new Function`: it works under a strict policy.
 * A test holds it against a general validator.
 */
import { step, type Fault, type Severity } from './fault.js';

interface Schema {
  [keyword: string]: unknown;
  $ref?: string;
  type?: string | string[];
  enum?: unknown[];
  const?: unknown;
  pattern?: string;
  /** `date` is left to the rule `days-exist`. */
  format?: string;
  minLength?: number;
  exclusiveMinimum?: number;
  items?: Schema;
  minItems?: number;
  uniqueItems?: boolean;
  properties?: Record<string, Schema | false>;
  required?: string[];
  additionalProperties?: Schema | false;
  propertyNames?: Schema;
  minProperties?: number;
  anyOf?: Schema[];
  if?: Schema;
  then?: Schema;
}
/** Finds what is wrong with a value; `undefined` when nothing is, so that sound data costs no memory. */
type Check = (value: unknown) => Fault[] | undefined;

/** A schema made ready: gives all that is wrong with a value, each with its severity. */
export type SchemaCheck = (value: unknown) => Fault[];

const formats: Record<string, RegExp> = {
  email: /^[^\s@"(),:;<>[\\\]]+@[a-z\d]([a-z\d-]*[a-z\d])?(\.[a-z\d]([a-z\d-]*[a-z\d])?)+$/i,
  uri: /^[a-z][a-z\d+.-]*:[^\s"<>\\^`{|}]+$/i,
};
const typeOf = (value: unknown): string =>
  value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;
/**
 * Adds what was found inside a value, one by one: there may be more than a call can take as arguments.
 * @param all What was found so far; undefined for nothing.
 * @param found What was found inside the value.
 * @param key Where in the value it was found.
 * @param needed Whether the value is worth nothing without what is there.
 */
function gathered(
  all: Fault[] | undefined,
  found: Fault[] | undefined,
  key?: string | number,
  needed?: boolean,
): Fault[] | undefined {
  if (!found) return all;
  const faults = all ?? [];
  for (const fault of found) {
    const { path, drop = '' } = fault;
    faults.push(
      key === undefined
        ? fault
        : { ...fault, path: step(key) + path, drop: needed && !drop ? '' : step(key) + drop },
    );
  }
  return faults;
}

/**
 * Makes a check out of a schema, once; checks are then cheap enough for 100.000 contacts.
 * @param schema A JSON Schema (2020-12) of the keywords above, with its definitions in `$defs`.
 * @returns The check.
 */
export function compileSchema(schema: unknown): SchemaCheck {
  const root = schema as Schema;
  const made = new Map<Schema, Check>();
  const compile = (schema: Schema): Check => {
    const check = made.get(schema) ?? build(schema);
    made.set(schema, check);
    return check;
  };
  const build = (schema: Schema): Check => {
    if (schema.$ref) {
      const target = (root.$defs as Record<string, Schema>)[schema.$ref.replace('#/$defs/', '')]!;
      // Made when a value is there, for a schema may refer to itself.
      return (value) => compile(target)(value);
    }
    const checks: Check[] = [];
    const add = (rule: string, ok: (value: never) => boolean, expected?: unknown): void => {
      // A value of the wrong type cannot be read; one that breaks another rule is odd, and models read it safely.
      const severity: Severity = rule === 'type' ? 'error' : 'warning';
      checks.push((value) =>
        ok(value as never) ? undefined : [{ path: '', rule, severity, found: value, expected }],
      );
    };
    if (schema.type) {
      const types = [schema.type].flat();
      const right = (value: unknown): boolean => types.includes(typeOf(value));
      add('type', right, types);
    }
    if (schema.enum) add('enum', (value) => schema.enum!.includes(value), schema.enum);
    if ('const' in schema) add('const', (value) => value === schema.const, schema.const);
    if (schema.pattern) {
      const pattern = new RegExp(schema.pattern, 'u');
      add('pattern', (value) => typeof value !== 'string' || pattern.test(value), schema.pattern);
    }
    const format = formats[schema.format ?? ''];
    if (format) add('format', (value) => typeof value !== 'string' || format.test(value), schema.format);
    if (schema.minLength) add('minLength', (value) => value !== '');
    if (schema.exclusiveMinimum !== undefined)
      add('exclusiveMinimum', (value) => !(value <= schema.exclusiveMinimum!), schema.exclusiveMinimum);
    if (schema.minItems) add('minItems', (value) => !Array.isArray(value) || value[0] !== undefined);
    if (schema.uniqueItems)
      add(
        'uniqueItems',
        (value) => !Array.isArray(value) || new Set(value).size === (value as unknown[]).length,
      );
    if (schema.anyOf) {
      const options = schema.anyOf.map(compile);
      checks.push((value) => {
        const tried = options.map((option) => option(value));
        if (tried.includes(undefined)) return undefined;
        // What is wrong inside says more, where the value is of the right type for one of them; but all of it has to go.
        const inside = tried.find((faults) => faults!.every(({ path }) => path));
        return (
          inside?.map((fault): Fault => ({ ...fault, severity: 'error', drop: '' })) ?? [
            { path: '', rule: 'anyOf', severity: 'error', found: value },
          ]
        );
      });
    }
    if (schema.items) {
      const item = compile(schema.items);
      checks.push((value) => {
        let errors: Fault[] | undefined;
        if (Array.isArray(value))
          value.forEach((child, index) => (errors = gathered(errors, item(child), index)));
        return errors;
      });
    }
    if (schema.if && schema.then) {
      const [condition, then] = [compile(schema.if), compile(schema.then)];
      checks.push((value) => (condition(value) ? undefined : then(value)));
    }
    const { properties, required, additionalProperties, propertyNames, minProperties } = schema;
    if (properties || required || additionalProperties !== undefined || minProperties) {
      const known = new Map(
        Object.entries(properties ?? {}).map(([key, child]) => [key, child && compile(child)]),
      );
      const other = additionalProperties && compile(additionalProperties);
      const name = propertyNames && compile(propertyNames);
      checks.push((value) => {
        if (typeOf(value) !== 'object') return undefined;
        let errors: Fault[] | undefined;
        /** Of what should not be there it is enough to leave that out. */
        const add = (rule: string, key?: string, fault: Partial<Fault> = {}): void => {
          const path = key === undefined ? '' : step(key);
          (errors ??= []).push({ path, rule, severity: 'error', drop: path, ...fault });
        };
        const object = value as Record<string, unknown>;
        // As in JSON, undefined is not there.
        for (const key of required ?? [])
          if (!Object.hasOwn(object, key) || object[key] === undefined)
            // Without what is missing, all is worth nothing; where null may stand, it is unknown and no more.
            add(
              'required',
              key,
              (properties?.[key] as Schema | undefined)?.type?.includes('null')
                ? { severity: 'warning' }
                : { drop: '' },
            );
        let count = 0;
        for (const key of Object.keys(object)) {
          const child = object[key];
          if (child === undefined) continue;
          count++;
          if (name?.(key)) add('propertyNames', key, { severity: 'warning', found: key });
          const rule = known.get(key) ?? other;
          if (rule === false)
            add('additionalProperties', key, {
              found: key,
              expected: known.has(key) ? [] : [...known.keys()],
            });
          else if (rule) errors = gathered(errors, rule(child), key, required?.includes(key));
        }
        if (count < (minProperties ?? 0))
          add('minProperties', undefined, { severity: 'warning', found: value });
        return errors;
      });
    }
    return (value) => {
      let errors: Fault[] | undefined;
      for (const check of checks) {
        const found = check(value);
        errors = gathered(errors, found);
        // A value of the wrong type breaks every other rule as well: one message is enough.
        if (found?.[0]?.path === '' && found[0].rule === 'type') break;
      }
      return errors;
    };
  };
  const check = compile(root);
  return (value) => check(value) ?? [];
}
