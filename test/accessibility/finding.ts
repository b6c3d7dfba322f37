/** Something that a checker found wrong. */
export interface Finding {
  /** The checker and its rule: `axe heading-order`. */
  rule: string;
  /** What is wrong, and where. */
  text: string;
  /** Those selectors of exceptions that the element fits. */
  fits?: string[];
}
