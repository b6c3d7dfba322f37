/**
 * Code that is fetched when a reader presses for it. It is fetched once, presses while it is on the way or at work are
 * ignored, and where it cannot be had the reader is told; the next press then tries again.
 */
export class LazyAction<Code> {
  /** The code; undefined until it has been fetched. */
  code: Code | undefined;
  #load: () => Promise<Code>;
  #failed: () => unknown;
  #busy = false;

  /**
   * @param load Fetches the code.
   * @param failed Tells the reader that it cannot be had.
   */
  constructor(load: () => Promise<Code>, failed: () => unknown) {
    this.#load = load;
    this.#failed = failed;
  }

  /**
   * Does something with the code: within the press itself where the code is there, else once it has come.
   * @param act What the press asks for.
   * @returns Settles when it is done, or cannot be.
   */
  async run(act: (code: Code) => unknown): Promise<void> {
    if (this.#busy) return;
    this.#busy = true;
    try {
      if (!this.code) this.code = await this.#load().catch(() => undefined);
      if (this.code) await act(this.code);
      else this.#failed();
    } finally {
      this.#busy = false;
    }
  }
}
