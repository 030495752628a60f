const longEnough = 1000;

/**
 * Calls back once per block that was really in view for a second: most of it, or, for a block longer than the window,
 * half the window full of it.
 */
export class SeenWatch {
  readonly #timers = new Map<Element, number>();
  readonly #observer = new IntersectionObserver((entries) => this.#changed(entries), { threshold: steps });

  constructor(readonly seen: (element: HTMLElement) => void) {
    document.addEventListener('visibilitychange', this.#visibility);
  }

  watch(elements: Iterable<HTMLElement>): void {
    for (const element of elements) this.#observer.observe(element);
  }

  stop(): void {
    document.removeEventListener('visibilitychange', this.#visibility);
    this.#observer.disconnect();
    this.#forgetAll();
  }

  readonly #visibility = (): void => {
    if (document.hidden) {
      this.#forgetAll();
      return;
    }
    // Asks again what is in view now.
    const waiting = [...this.#watched];
    this.#observer.disconnect();
    this.watch(waiting);
  };

  readonly #watched = new Set<HTMLElement>();

  #changed(entries: IntersectionObserverEntry[]): void {
    for (const entry of entries) {
      const element = entry.target as HTMLElement;
      this.#watched.add(element);
      const timer = this.#timers.get(element);
      if (!inView(entry) || document.hidden) {
        clearTimeout(timer);
        this.#timers.delete(element);
      } else if (timer === undefined) {
        this.#timers.set(element, setTimeout(() => this.#report(element), longEnough));
      }
    }
  }

  #report(element: HTMLElement): void {
    this.#observer.unobserve(element);
    this.#watched.delete(element);
    this.#timers.delete(element);
    this.seen(element);
  }

  #forgetAll(): void {
    for (const timer of this.#timers.values()) clearTimeout(timer);
    this.#timers.clear();
  }
}

const steps = Array.from({ length: 21 }, (_, step) => step / 20);

function inView({ intersectionRatio, intersectionRect, rootBounds }: IntersectionObserverEntry): boolean {
  const height = rootBounds?.height ?? innerHeight;
  return intersectionRatio >= 0.6 || intersectionRect.height >= height / 2;
}
