/**
 * Counts how many letters to add, take out or change to get from one word to another (Levenshtein distance).
 * @param one A word; capitals count as small letters.
 * @param other Another.
 * @returns A whole number, 0 for the same word.
 */
function distance(one: string, other: string): number {
  let row = [...other, ''].map((_, index) => index);
  [...one.toLowerCase()].forEach((letter, index) => {
    const next = [index + 1];
    [...other.toLowerCase()].forEach((sign, at) =>
      next.push(Math.min(row[at]! + Number(letter !== sign), row[at + 1]! + 1, next[at]! + 1)),
    );
    row = next;
  });
  return row.at(-1)!;
}

/**
 * Finds the word that was probably meant.
 * @param written The misspelt word.
 * @param known The words that exist.
 * @returns The nearest, at most two letters away (one for words of three letters, none for shorter ones); otherwise
 * `undefined`.
 */
export const nearest = (written: string, known: readonly string[]): string | undefined =>
  known
    .map((name) => [distance(written, name), name] as const)
    .filter(([far, name]) => far <= Math.min(2, name.length - 2))
    .sort(([one], [other]) => one - other)[0]?.[1];
