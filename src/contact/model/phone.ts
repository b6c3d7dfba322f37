/**
 * Phone numbers as Danes write and dial them. Written by hand: the usual library turns the short numbers of help
 * lines into numbers that do not exist (112 into +45112).
 */

/** A number that can be dialled. */
export interface Phone {
  /** The address of a link that dials: `tel:+4533330047`, `tel:112`. */
  href: string;
  /** As people read it: `33 33 00 47`, `116 111`, `112`. */
  display: string;
}

const inPairs = (digits: string): string => digits.replace(/\B(?=(\d\d)+$)/g, ' ');

/**
 * Reads a number. Danish numbers have eight digits, with or without +45 (or 0045); short ones have three to five, or
 * six from 116000 on (the European harmonised numbers). Others need their country code.
 * @param written The number as a person wrote it; blanks, points, hyphens and brackets do not count.
 * @returns Undefined when it is no number that can be dialled.
 */
export function readPhone(written: string): Phone | undefined {
  const compact = written.replace(/[\s().\u00A0-]/g, '').replace(/^00/, '+');
  if (/^(\d{3,5}|116\d{3})$/.test(compact))
    return { href: `tel:${compact}`, display: compact.replace(/\d{3}(?=\d{3})/, '$& ') };
  const danish = /^(?:\+45)?(\d{8})$/.exec(compact)?.[1];
  if (danish) return { href: `tel:+45${danish}`, display: inPairs(danish) };
  // Greenland and the Faroe Islands have codes of their own and six digits, read in pairs.
  const nordic = /^\+29[89](\d{6})$/.exec(compact)?.[1];
  if (nordic) return { href: `tel:${compact}`, display: `${compact.slice(0, 4)} ${inPairs(nordic)}` };
  return /^\+(?!45)[1-9]\d{6,14}$/.test(compact)
    ? { href: `tel:${compact}`, display: written.trim() }
    : undefined;
}

/** The address of a link that dials 112. */
export const emergencyHref = 'tel:112';

/**
 * Whether a number is 112, which is right without a check (contract §4): a page must never hide it.
 * @param number A number that was read, or a channel with the address of its link.
 * @returns Whether it is.
 */
export const isEmergency = (number: { href: string | undefined } | undefined): boolean =>
  number?.href === emergencyHref;
