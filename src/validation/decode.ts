/** How a file was saved. */
export type Encoding = 'utf-8' | 'utf-8-bom' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** The text of a file. */
export interface Decoded {
  text: string;
  encoding: Encoding;
  /** Where the first character stands that is no UTF-8, in characters from the start; 0 where the file is UTF-8 or UTF-16. */
  offset: number;
}

const startsWith = (bytes: Uint8Array, ...marks: number[]): boolean =>
  marks.every((mark, index) => bytes[index] === mark);

/** Two bytes a character: told by its mark, or by every other byte of plain text being zero. */
function wideEncoding(bytes: Uint8Array): Encoding | undefined {
  if (startsWith(bytes, 0xff, 0xfe)) return 'utf-16le';
  if (startsWith(bytes, 0xfe, 0xff)) return 'utf-16be';
  if (bytes.length < 4) return undefined;
  if (bytes[0] && !bytes[1] && bytes[2] && !bytes[3]) return 'utf-16le';
  return !bytes[0] && bytes[1] && !bytes[2] && bytes[3] ? 'utf-16be' : undefined;
}

/**
 * Reads bytes as text: UTF-8, UTF-16 with or without a mark, and otherwise Windows-1252, which is what Danish Excel and
 * old editors write. Never throws: each of them can read any bytes.
 * @param bytes A whole file.
 * @returns Its text without a byte-order mark, and how it was saved.
 */
export function decode(bytes: Uint8Array): Decoded {
  if (startsWith(bytes, 0xef, 0xbb, 0xbf)) {
    const rest = decode(bytes.subarray(3));
    return rest.encoding === 'utf-8' ? { ...rest, encoding: 'utf-8-bom' } : rest;
  }
  const wide = wideEncoding(bytes);
  if (wide) return { text: new TextDecoder(wide).decode(bytes), encoding: wide, offset: 0 };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8', offset: 0 };
  } catch {
    // The first odd character stands on the same line in both readings.
    const offset = new TextDecoder().decode(bytes).indexOf('\uFFFD');
    return { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'windows-1252', offset };
  }
}
