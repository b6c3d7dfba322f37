/** The words of a text. A number such as 5.669 and a word with a hyphen are one word each. */
export const wordsOf = (text: string): string[] =>
  text.match(/[\p{L}\p{N}]+(?:[-.,’'][\p{L}\p{N}]+)*/gu) ?? [];

/**
 * LIX, the Scandinavian readability index (Björnsson 1968): words per sentence plus the percentage of words with more
 * than six characters. A sentence ends at . ! ? or : before a capital, a digit, a quotation mark or the end, so
 * "1. januar" does not end one.
 */
export function lix(text: string): number {
  const words = wordsOf(text);
  if (words.length === 0) return 0;
  const sentences = text
    .split(/[.!?:]+(?=\s+[\p{Lu}\p{N}"»”]|\s*$)/u)
    .filter((part) => wordsOf(part).length > 0);
  const long = words.filter((word) => [...word].length > 6);
  return words.length / sentences.length + (100 * long.length) / words.length;
}
