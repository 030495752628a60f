const stillThere = 60_000;

/**
 * Counts the seconds that somebody is really here: the page is in view, and something was touched, typed, scrolled or
 * played in the last minute. What a report takes away is not counted again.
 */
export class Attention {
  #seconds = 0;
  /** Until when the last input counts. */
  #until = 0;
  #counted: number;

  constructor(readonly now: () => number = () => performance.now()) {
    this.#counted = now();
    this.#until = this.#counted + stillThere;
    for (const type of ['pointerdown', 'pointermove', 'keydown', 'wheel', 'scroll', 'touchstart', 'input', 'timeupdate']) {
      // Media events do not bubble, but they can be captured.
      document.addEventListener(type, this.#input, { passive: true, capture: true });
    }
    document.addEventListener('visibilitychange', this.#visibility);
  }

  /** The whole seconds since the last time; the rest stays for the next. */
  take(): number {
    this.#count();
    const whole = Math.floor(this.#seconds);
    this.#seconds -= whole;
    return whole;
  }

  /** A report did not arrive. */
  giveBack(seconds: number): void {
    this.#seconds += seconds;
  }

  readonly #input = (): void => {
    this.#count();
    this.#until = this.now() + stillThere;
  };

  readonly #visibility = (): void => {
    if (document.hidden) {
      this.#countTo(Math.min(this.now(), this.#until));
      return;
    }
    // Coming back is a sign of life; the time away is not counted.
    this.#counted = this.now();
    this.#until = this.#counted + stillThere;
  };

  #count(): void {
    if (!document.hidden) this.#countTo(Math.min(this.now(), this.#until));
    this.#counted = Math.max(this.#counted, this.now());
  }

  #countTo(moment: number): void {
    this.#seconds += Math.max(0, moment - this.#counted) / 1000;
    this.#counted = Math.max(this.#counted, moment);
  }
}
