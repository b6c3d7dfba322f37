import { numberFormat } from '../shared/intl.js';
import type { Language } from '../shared/locale-controller.js';

/**
 * Numbers with the words that go with them, such as "1 контакт", "2 контакти", "5 контактів", "21 контакт".
 * @param language Whose rules to follow (Unicode CLDR, plural rules).
 * @returns Writes a count; its forms are named after the rules, and `other` holds for every rule that has no form.
 */
export const counterIn = <Rule extends Intl.LDMLPluralRule = 'other'>(
  language: Language,
): ((count: number, forms: Record<Rule | 'other', string>) => string) => {
  const rules = new Intl.PluralRules(language);
  return (count, forms) => {
    const known: Partial<Record<Intl.LDMLPluralRule, string>> = forms;
    return `${numberFormat(language).format(count)} ${known[rules.select(count)] ?? forms.other}`;
  };
};
