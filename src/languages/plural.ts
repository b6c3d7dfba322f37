/** Numbers in a further language, with the digits that are written in Denmark. Imports nothing: languages are leaves. */

/**
 * Writes numbers.
 * @param language Language tag.
 */
export const numberIn = (language: string): ((value: number) => string) => {
  const format = new Intl.NumberFormat(`${language}-u-nu-latn`);
  return (value) => format.format(value);
};

/**
 * Numbers with the words that go with them, such as "1 контакт", "2 контакти", "5 контактів", "21 контакт".
 * @param language Whose rules to follow (Unicode CLDR, plural rules).
 * @returns Writes a count; its forms are named after the rules, and `other` holds for every rule that has no form.
 */
export const counterIn = <Rule extends Intl.LDMLPluralRule = 'other'>(
  language: string,
): ((count: number, forms: Record<Rule | 'other', string>) => string) => {
  const rules = new Intl.PluralRules(language);
  const number = numberIn(language);
  return (count, forms) => {
    const known: Partial<Record<Intl.LDMLPluralRule, string>> = forms;
    return `${number(count)} ${known[rules.select(count)] ?? forms.other}`;
  };
};
