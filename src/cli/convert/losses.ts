/** Fields that a conversion could not carry over, told one by one. */
import type { OwnLanguage } from '../../shared/language.js';
import type { InBothLanguages } from '../command.js';

interface Loss {
  path: string;
  value: unknown;
  why: InBothLanguages | undefined;
  count: number;
}

/** Collects what is lost, and says it in lines. */
export class Losses {
  #found = new Map<string, Loss>();

  /** Notes a value that is left out or changed. */
  add(path: string, value: unknown, why?: InBothLanguages): void {
    // Fields of one kind are told together.
    const general = path.replace(/\/\d+(?=\/|$)/g, '/*') || '/';
    const known = this.#found.get(`${general} ${why?.en}`);
    if (known) known.count++;
    else this.#found.set(`${general} ${why?.en}`, { path: general, value, why, count: 1 });
  }

  get size(): number {
    return this.#found.size;
  }

  /** One line a field, with the first value that was met. */
  lines(language: OwnLanguage): string[] {
    return [...this.#found.values()].map(({ path, value, why, count }) => {
      const text = JSON.stringify(value) ?? '';
      const shown = text.length > 70 ? `${text.slice(0, 70)}…` : text;
      const times = count > 1 ? (language === 'da' ? ` (${count} steder)` : ` (${count} places)`) : '';
      return `${path}: ${shown}${times}${why ? ` – ${why[language]}` : ''}`;
    });
  }
}

type Fields = Record<string, unknown>;
const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** Reads objects and keeps account of what was read, so that the rest can be told. */
export class Reader {
  #read = new WeakMap<object, Set<string>>();

  /** A field, which then counts as read. What is inside it has to be read as well. */
  take<T = unknown>(from: object | undefined | null, key: string): T | undefined {
    if (!isObject(from)) return undefined;
    const keys = this.#read.get(from) ?? new Set();
    this.#read.set(from, keys.add(key));
    return (from as Fields)[key] as T | undefined;
  }

  /** A field as text; undefined where it is none or empty. */
  text(from: object | undefined | null, key: string): string | undefined {
    const value = (from as Fields | undefined | null)?.[key];
    return typeof value === 'string' && value.trim() ? this.take<string>(from, key)!.trim() : undefined;
  }

  /** A field as a list of objects. */
  list(from: object | undefined | null, key: string): Fields[] {
    const value = this.take(from, key);
    return Array.isArray(value) ? (value as Fields[]).filter(isObject) : [];
  }

  /** Everything in a value counts as read. */
  all(value: unknown): void {
    if (!isObject(value)) return;
    for (const [key, child] of Object.entries(value)) {
      this.take(value, key);
      this.all(child);
    }
  }

  /** Notes all that was not read. */
  rest(value: unknown, losses: Losses, path = '', within = true): void {
    if (!isObject(value)) return;
    for (const [key, child] of Object.entries(value)) {
      const at = `${path}/${key}`;
      // A list is read when what holds it was asked for it.
      const read = within && (Array.isArray(value) || !!this.#read.get(value)?.has(key));
      if (isObject(child)) this.rest(child, losses, at, read);
      else if (!read && child !== null && child !== '') losses.add(at, child);
    }
  }
}
