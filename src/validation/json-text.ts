/** Reads a file as JSON (RFC 8259), and says where and why when it is none. Pure. */
import type { Fault } from './fault.js';

/** What a file holds, and what is wrong with the file itself. */
export interface Reading {
  /** Undefined when it cannot be read. */
  value: unknown;
  faults: Fault[];
}

/** Where a text stops being JSON. */
export interface SyntaxFault {
  /** Counted from 1. */
  line: number;
  column: number;
  /** What it looks like: `empty`, `page`, `comment`, `extra-comma`, `no-comma`, `quotes`, `open-text`, `end`, `changed` or `other`. */
  kind: string;
  /** The text there, a few letters of it. */
  found: string;
}

/**
 * Reads the bytes of a file. UTF-8 is the rule, with or without a byte-order mark; another encoding is read as well,
 * since the letters are then right, but reported: others may not guess it.
 */
export function readJson(bytes: Uint8Array): Reading {
  const encoding = encodingOf(bytes);
  let text: string;
  const faults: Fault[] = [];
  try {
    text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    if (encoding !== 'utf-8') faults.push({ path: '', rule: 'encoding', found: encoding.toUpperCase() });
  } catch {
    text = new TextDecoder('windows-1252').decode(bytes);
    faults.push({ path: '', rule: 'encoding', found: 'ISO 8859-1 / Windows-1252' });
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    // What is wrong is said below.
  }
  // Where nothing is wrong with the text, a script of the page has changed how it is read.
  if (value === undefined)
    faults.push({
      path: '',
      rule: 'syntax',
      found: syntaxFault(text) ?? { line: 1, column: 1, kind: 'changed', found: '' },
    });
  return { value, faults };
}

/** JSON starts with a letter of ASCII: a zero beside it tells UTF-16, with or without its mark. */
function encodingOf([first, second]: Uint8Array): string {
  if ((first === 0xff && second === 0xfe) || (first && second === 0)) return 'utf-16le';
  return (first === 0xfe && second === 0xff) || first === 0 ? 'utf-16be' : 'utf-8';
}

const blank = /[ \t\n\r]*/y;
const scalar = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
/** In pieces: as one pattern, a text of megabytes that never ends would be tried in every way. */
// eslint-disable-next-line no-control-regex -- RFC 8259 lets no control character stand in a text.
const letters = /[^"\\\u0000-\u001f]*/y;
const escape = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;

/** Where a text stops being JSON; undefined when it is JSON. Every engine words and counts its own errors otherwise. */
export function syntaxFault(text: string): SyntaxFault | undefined {
  const open: string[] = [];
  let at = 0;
  let wants: 'value' | 'first' | 'key' | 'colon' | 'next' = 'value';
  const fault = (): SyntaxFault => {
    const lines = text.slice(0, at).split(/\r\n?|\n/);
    return {
      line: lines.length,
      column: lines.at(-1)!.length + 1,
      kind: kindOf(text, at, wants),
      found: text.slice(at, at + 20).split(/[\r\n]/)[0]!,
    };
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
  for (;;) {
    reads(blank);
    const sign = text[at] ?? '';
    const inside = open.at(-1);
    if (wants === 'next') {
      if (!inside) return sign ? fault() : undefined;
      if (sign === (inside === '{' ? '}' : ']')) open.pop();
      else if (sign === ',') wants = inside === '{' ? 'key' : 'value';
      else return fault();
      at++;
    } else if (wants === 'colon') {
      if (sign !== ':') return fault();
      at++;
      wants = 'value';
    } else if (wants === 'first' && sign === (inside === '{' ? '}' : ']')) {
      open.pop();
      at++;
      wants = 'next';
    } else if (wants === 'key' || (wants === 'first' && inside === '{')) {
      if (sign !== '"' || !readsText()) return fault();
      wants = 'colon';
    } else if (sign === '{' || sign === '[') {
      open.push(sign);
      at++;
      wants = 'first';
    } else if (sign === '"' ? readsText() : reads(scalar)) wants = 'next';
    else return fault();
  }
}

function kindOf(text: string, at: number, wants: string): string {
  const rest = text.slice(at, at + 20);
  if (!text.trim()) return 'empty';
  if (!rest) return 'end';
  if (rest[0] === '<' && !text.slice(0, at).trim()) return 'page';
  if (/^(\/[/*]|#)/.test(rest)) return 'comment';
  if (wants === 'next' && /^["\w{[-]/.test(rest)) return 'no-comma';
  if (/^["'‘’“”„»«´`]/.test(rest)) return rest[0] === '"' ? 'open-text' : 'quotes';
  // A comma stands before the end of a list, or twice.
  return /^[\]},]/.test(rest) && /,\s*$/.test(text.slice(0, at)) ? 'extra-comma' : 'other';
}
