/** Danish spelling: å and aa, æ and ae, ø and oe are the same to whoever looks for a name. */

/**
 * The key under which spellings meet: å, aa and a are one letter, as are æ, ae, a and ø, oe, o; case, accents and
 * signs do not count. Both pairs are replaced in one pass, so that a word that is still being typed folds as the start
 * of the whole word does.
 * @param text Words in any spelling.
 * @returns Lower-case letters, digits and blanks; as long as needed to be compared with other folded words only.
 */
export const fold = (text: string): string =>
  text
    .toLowerCase()
    .normalize()
    .replace(/a[ae]|æ|(oe|ø)/g, (_, o) => (o ? 'o' : 'a'))
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N} ]/gu, ' ');
