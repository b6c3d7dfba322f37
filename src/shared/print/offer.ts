/** What can be chosen before printing, and what comes of it. */
import type { Sheet } from './sheet.js';

export type { Sheet };

/** One answer that can be given. */
interface Option<Value extends string> {
  value: Value;
  label: string;
  /** Chosen unless the reader chooses otherwise. */
  checked?: boolean;
}
/** A question with one answer: radio buttons. */
export interface OneOf<Value extends string = string> {
  legend: string;
  options: readonly Option<Value>[];
  several?: false;
}
/** A question with any number of answers: boxes to tick. A single box needs no legend. */
export interface SomeOf<Value extends string = string> {
  legend?: string;
  options: readonly Option<Value>[];
  several: true;
}
/** Questions by name, in the order in which they are asked; one that is not asked now is undefined. */
export type Questions = Record<string, OneOf | SomeOf | undefined>;
/** Answers by the question's name. */
export type PrintAnswers<Asked extends Questions> = {
  [Name in keyof Asked]: Asked[Name] extends SomeOf<infer Value> | undefined
    ? Value[]
    : Asked[Name] extends OneOf<infer Value> | undefined
      ? Value
      : never;
};

/** What a panel offers. */
export interface PrintOffer<Asked extends Questions = Questions> {
  questions: Asked;
  /** A sentence on how to print it well. */
  advice?: string;
  /** The words on the button that prints. */
  print: string;
  lang: string;
  /** Makes the sheet of what was chosen; undefined where nothing was. */
  sheet(answers: PrintAnswers<Asked>): Sheet | undefined;
}

/**
 * An offer whose answers are typed by its questions.
 * @param offer The offer.
 * @returns The same.
 */
export const printOffer = <const Asked extends Questions>(offer: PrintOffer<Asked>): PrintOffer<Asked> =>
  offer;

/**
 * Tells a sheet from choices.
 * @param offer What a widget has to print.
 * @returns Whether there is nothing to choose before printing.
 */
export const isSheet = (offer: PrintOffer | Sheet): offer is Sheet => 'content' in offer;
