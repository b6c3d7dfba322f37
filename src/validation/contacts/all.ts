/**
 * The rules of meaning for contacts. A folder of its own, so that a page with a site's own figures does not fetch them,
 * nor the model of contacts that they ask.
 */
import { rule, type Rule } from '../rules/rule.js';
import { checksRunOut } from './checks.js';
import * as details from './details.js';
import * as hours from './hours.js';
import { spansApart } from './overlaps.js';
import { audiencesExist, contactsExist } from './references.js';
import { successorsEnd } from './successors.js';

/** In the order in which faults are told. */
export const contactRules: readonly Rule[] = [
  rule('checks-run-out', 'contacts', checksRunOut),
  rule('zones-exist', 'contacts', hours.zonesExist),
  rule('spans-last', 'contacts', hours.spansLast),
  rule('span-dates-fit', 'contacts', hours.spanDatesFit),
  rule('spans-apart', 'contacts', spansApart),
  rule('exceptions-say-what', 'contacts', hours.exceptionsSayWhat),
  rule('exceptions-once', 'contacts', hours.exceptionsOnce),
  rule('exceptions-near-check', 'contacts', hours.exceptionsNearCheck),
  rule('exceptions-in-time', 'contacts', hours.exceptionsInTime),
  rule('danish-numbers', 'contacts', details.danishNumbers),
  rule('known-short-numbers', 'contacts', details.knownShortNumbers),
  rule('shared-numbers', 'contacts', details.sharedNumbers),
  rule('hidden-streets', 'contacts', details.hiddenStreets),
  rule('no-passwords', 'contacts', details.noPasswords),
  rule('audiences-exist', 'contacts', audiencesExist),
  rule('contacts-exist', 'contacts', contactsExist),
  rule('successors-end', 'contacts', successorsEnd),
];
