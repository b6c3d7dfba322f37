/**
 * Walks through a text that should be JSON (RFC 8259). `JSON.parse` reads faster, but every engine words and counts its
 * errors in its own way, and none says where a value stands.
 */

/** Why a text is no JSON; each has its words in `sentences.ts`. */
export type SyntaxKind =
  | 'empty'
  | 'page'
  | 'comment'
  | 'extra-comma'
  | 'no-comma'
  | 'no-colon'
  | 'no-quotes'
  | 'quotes'
  | 'open-text'
  | 'end'
  | 'changed'
  | 'other';

/** The place where a text stops being JSON. */
export interface SyntaxFault {
  /** Characters from the start of the text. */
  offset: number;
  kind: SyntaxKind;
}

/** Callbacks of the scan; offsets are characters from the start of the text. */
export interface Listener {
  /** A value begins; it has values of its own where its first sign is `{` or `[`. */
  value?(offset: number, sign: string): void;
  /** A name in an object, as it is written, quotation marks and all. */
  key?(offset: number, written: string): void;
  /** The object or list that began last ends. */
  close?(): void;
  /** A comment; without this, one is a fault. */
  comment?(start: number, end: number): void;
}

const blank = /[ \t\n\r]*/y;
const comment = /\/\/[^\n\r]*|\/\*[^]*?\*\//y;
const scalar = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
/** In pieces: as one pattern, a text of megabytes that never ends would be tried in every way. */
// eslint-disable-next-line no-control-regex -- RFC 8259 lets no control character stand in a text.
const letters = /[^"\\\u0000-\u001f]*/y;
const escape = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;

/** Tokens that may come next; `first` is a value or the end of what has just begun. */
type Wanted = 'value' | 'first' | 'key' | 'colon' | 'next';

/**
 * Walks through a text.
 * @param text All of it.
 * @param listener Hears of values, names and ends in the order of the text.
 * @returns Where it stops being JSON; `undefined` when it is JSON.
 */
export function scan(text: string, listener: Listener = {}): SyntaxFault | undefined {
  const open: string[] = [];
  let at = 0;
  let wants: Wanted = 'value';
  const fault = (): SyntaxFault => {
    const kind = kindOf(text, at, wants, open.at(-1));
    // A missing sign belongs after the last sign that is there, not after blank lines.
    return { offset: kind === 'end' ? text.trimEnd().length : at, kind };
  };
  const reads = (pattern: RegExp): string => {
    pattern.lastIndex = at;
    const [found = ''] = pattern.exec(text) ?? [];
    at += found.length;
    return found;
  };
  const readsText = (): boolean => {
    const start = at++;
    do reads(letters);
    while (reads(escape));
    if (text[at++] === '"') return true;
    at = start;
    return false;
  };
  const readsComment = (): boolean => {
    const start = at;
    if (!listener.comment || !reads(comment)) return false;
    listener.comment(start, at);
    return true;
  };
  for (;;) {
    do reads(blank);
    while (text[at] === '/' && readsComment());
    const sign = text[at] ?? '';
    const inside = open.at(-1);
    if ((wants === 'next' || wants === 'first') && inside && sign === (inside === '{' ? '}' : ']')) {
      open.pop();
      listener.close?.();
      at++;
      wants = 'next';
    } else if (wants === 'next') {
      if (!inside) return sign ? fault() : undefined;
      if (sign !== ',') return fault();
      at++;
      wants = inside === '{' ? 'key' : 'value';
    } else if (wants === 'colon') {
      if (sign !== ':') return fault();
      at++;
      wants = 'value';
    } else if (wants === 'key' || (wants === 'first' && inside === '{')) {
      const start = at;
      if (sign !== '"' || !readsText()) return fault();
      listener.key?.(start, text.slice(start, at));
      wants = 'colon';
    } else {
      const start = at;
      const begins = sign === '{' || sign === '[';
      if (begins) at++;
      else if (!(sign === '"' ? readsText() : reads(scalar))) return fault();
      listener.value?.(start, sign);
      if (begins) open.push(sign);
      wants = begins ? 'first' : 'next';
    }
  }
}

function kindOf(text: string, at: number, wants: Wanted, inside: string | undefined): SyntaxKind {
  const rest = text.slice(at, at + 20);
  if (!text.trim()) return 'empty';
  if (!rest) return 'end';
  if (rest[0] === '<' && !text.slice(0, at).trim()) return 'page';
  if (/^(\/[/*]|#)/.test(rest)) return 'comment';
  if (wants === 'next' && /^["\w{[-]/.test(rest)) return 'no-comma';
  if (/^["'‘’“”„»«´`]/.test(rest) && wants !== 'colon') return rest[0] === '"' ? 'open-text' : 'quotes';
  if (wants === 'colon') return 'no-colon';
  // A comma stands before the end of a list, or twice.
  if (/^[\]},]/.test(rest) && /,\s*$/.test(text.slice(0, at))) return 'extra-comma';
  return inside && /^\p{L}/u.test(rest) ? 'no-quotes' : 'other';
}

/**
 * Prepares looking up places in a text.
 * @param text All of it; lines end as in Windows, Unix or old Macs.
 * @returns Gives for an offset, in characters from the start, its line and column, both counted from 1.
 */
export function linesOf(text: string): (offset: number) => { line: number; column: number } {
  const starts = [0];
  for (const { index, 0: end } of text.matchAll(/\r\n?|\n/g)) starts.push(index + end.length);
  return (offset) => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - starts[low]! + 1 };
  };
}
