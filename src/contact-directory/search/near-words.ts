/** Words that are nearly right. A number that is nearly right is wrong. */

/**
 * Whether a word is forgiven a letter.
 * @param word A folded word.
 * @returns False for numbers and for words of up to three letters.
 */
export const isForgiven = (word: string): boolean => word.length > 3 && !/\d/.test(word);

/**
 * Starts of words that differ from a word by one letter: wrong, missing, too many or swapped.
 * @param word A folded word.
 * @param vocabulary Folded words to compare with.
 * @returns The starts, each with the blank that stands before a word; none for a word that is not forgiven a letter.
 */
export function nearWords(word: string, vocabulary: Iterable<string>): Set<string> {
  const found = new Set<string>();
  if (!isForgiven(word)) return found;
  for (const other of vocabulary) {
    let same = 0;
    while (word[same] === other[same] && same < word.length) same++;
    /** Length of the other word's start where both go on alike after so many letters of each; else false. */
    const resumes = (own: number, theirs: number): number | false =>
      other.startsWith(word.slice(same + own), same + theirs) && word.length - own + theirs;
    const swapped = word[same] === other[same + 1] && word[same + 1] === other[same];
    const length = resumes(1, 1) || resumes(1, 0) || resumes(0, 1) || (swapped && resumes(2, 2));
    if (length) found.add(` ${other.slice(0, length)}`);
  }
  return found;
}
