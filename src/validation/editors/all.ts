/** The rules that only editors' tools ask: the command line and the build. No visitor downloads them. */
import { contactRules } from '../contacts/all.js';
import { rule, type Rule } from '../rules/rule.js';
import { cityFits, streetFits } from './places.js';
import { listsHaveVersions, removedExist, tablesDescribed } from './records.js';
import { bothLanguages, sentencesTranslated } from './texts.js';

/** For any file, a site's own as well; with the rules for contacts, of which editors' tools leave none out. */
export const editorRules: readonly Rule[] = [
  ...contactRules,
  rule('removed-exist', 'any', removedExist),
  rule('city-fits', 'contacts', cityFits),
  rule('street-fits', 'contacts', streetFits),
];

/** For the bundled data alone: a site may write in one language, and say less about its tables and lists. */
export const bundledRules: readonly Rule[] = [
  rule('both-languages', 'any', bothLanguages),
  rule('translated', 'any', sentencesTranslated),
  rule('tables-described', 'statistics', tablesDescribed),
  rule('lists-have-versions', 'checklists', listsHaveVersions),
];
