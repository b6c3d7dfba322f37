/** Reads a file as JSON, and says where and why when it is none. */
import { decode, type Encoding } from './decode.js';
import type { Fault } from './fault.js';
import { linesOf, scan, type SyntaxFault, type SyntaxKind } from './scan.js';

/** Value of a JSON text, and faults of the text itself. */
export interface JsonText {
  /** `undefined` when it cannot be read. */
  value: unknown;
  faults: Fault[];
}

/** The same of a file. */
export interface JsonFile extends JsonText {
  text: string;
  encoding: Encoding;
}

/** Where and why a text is no JSON: `found` of the faults `syntax`, `truncated` and `comment`. */
export interface SyntaxFinding {
  /** Counted from 1. */
  line: number;
  column: number;
  kind: SyntaxKind;
  /** The text there, up to 20 characters of its line. */
  text: string;
}

/** Names of the other encodings, as programs show them. */
const encodingNames = {
  'utf-8-bom': 'UTF-8 (BOM)',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
  'windows-1252': 'Windows-1252',
};

/**
 * Says of a file that was not saved as UTF-8 (RFC 8259 §8.1) that others may not read its letters.
 * @param encoding How it was saved.
 * @param offset Where the first odd character stands, in characters from the start.
 * @returns The fault.
 */
export const encodingFault = (encoding: Exclude<Encoding, 'utf-8'>, offset: number): Fault => ({
  path: '',
  rule: 'encoding',
  severity: 'warning',
  found: encodingNames[encoding],
  offset,
});

/**
 * Reads the bytes of a file. UTF-8 is the rule, with or without a byte-order mark; another encoding is read as well,
 * since the letters are then right, but reported.
 * @param bytes The whole file.
 * @param options As in {@link parseJson}.
 * @returns What it says, its text and its encoding.
 */
export function readJson(bytes: Uint8Array, options?: { comments?: boolean }): JsonFile {
  const { text, encoding, offset } = decode(bytes);
  const { value, faults } = parseJson(text, options);
  if (encoding !== 'utf-8' && encoding !== 'utf-8-bom') faults.unshift(encodingFault(encoding, offset));
  return { value, faults, text, encoding };
}

/**
 * Reads a text.
 * @param text All of it, without a byte-order mark.
 * @param options `comments`: they are reported and passed over, so that the rest can be judged; otherwise a text with
 * comments cannot be read, as nothing but an editor would read it.
 * @returns What it says, and what is wrong with the text.
 */
export function parseJson(text: string, { comments = false } = {}): JsonText {
  const value = parsed(text);
  if (value !== undefined) return { value, faults: [] };
  const passedOver: SyntaxFault[] = [];
  let rest = '';
  let from = 0;
  const fault = scan(
    text,
    comments
      ? {
          comment(start, end) {
            passedOver.push({ offset: start, kind: 'comment' });
            rest += text.slice(from, start);
            from = end;
          },
        }
      : {},
  );
  const read = fault ? undefined : parsed(rest + text.slice(from));
  const place = linesOf(text);
  const asFault = ({ offset, kind }: SyntaxFault): Fault => {
    const found: SyntaxFinding = {
      ...place(offset),
      kind,
      text: text.slice(offset, offset + 20).split(/[\r\n]/)[0]!,
    };
    return { path: '', rule: ruleOf(text, offset, kind), found, offset };
  };
  if (fault) passedOver.push(fault);
  // Where nothing is wrong with the text, a script of the page has changed how it is read.
  else if (read === undefined) passedOver.push({ offset: 0, kind: 'changed' });
  return { value: read, faults: passedOver.map(asFault) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function ruleOf(text: string, offset: number, kind: SyntaxKind): string {
  if (kind === 'comment') return kind;
  const isCutOff = kind === 'open-text' && !/[\r\n]/.test(text.slice(offset));
  return isCutOff || kind === 'empty' || kind === 'end' ? 'truncated' : 'syntax';
}
