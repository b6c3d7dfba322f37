/** Bytes as text, whatever program saved them, and what was unusual about them. */

/** How a file was saved. */
export type Encoding = 'utf-8' | 'utf-8-bom' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** A file's text. */
export interface Decoded {
  text: string;
  encoding: Encoding;
  /** Where the first character stands that is no UTF-8, when the file is not UTF-8. */
  offset: number;
}

const startsWith = (bytes: Uint8Array, ...marks: number[]): boolean =>
  marks.every((mark, i) => bytes[i] === mark);

/** Two bytes a character, without a mark: every other byte of plain text is then zero. */
function unmarked16(bytes: Uint8Array): Encoding | undefined {
  if (bytes.length < 4) return undefined;
  if (bytes[0] && !bytes[1] && bytes[2] && !bytes[3]) return 'utf-16le';
  return !bytes[0] && bytes[1] && !bytes[2] && bytes[3] ? 'utf-16be' : undefined;
}

/**
 * Reads UTF-8, UTF-16 with or without a mark, and otherwise Windows-1252, which is what Danish Excel and old editors
 * write. Never throws: each of them can read any bytes.
 */
export function decode(bytes: Uint8Array): Decoded {
  if (startsWith(bytes, 0xef, 0xbb, 0xbf))
    return { ...decode(bytes.subarray(3)), encoding: 'utf-8-bom', offset: 0 };
  const wide = startsWith(bytes, 0xff, 0xfe)
    ? 'utf-16le'
    : startsWith(bytes, 0xfe, 0xff)
      ? 'utf-16be'
      : unmarked16(bytes);
  if (wide) return { text: new TextDecoder(wide).decode(bytes), encoding: wide, offset: 0 };
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { text, encoding: 'utf-8', offset: 0 };
  } catch {
    // Not UTF-8 then. The first odd character stands on the same line in both readings.
    const offset = new TextDecoder().decode(bytes).indexOf('\uFFFD');
    return { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'windows-1252', offset };
  }
}
