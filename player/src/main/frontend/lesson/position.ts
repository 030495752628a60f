/** Follows which block is being read and reports it once scrolling has come to rest. */
export class PositionWatch {
  #timer: number | undefined;
  #last: string | null = null;

  constructor(
    readonly blocks: () => HTMLElement[],
    readonly moved: (block: string) => void,
  ) {
    addEventListener('scroll', this.#scrolled, { passive: true });
  }

  stop(): void {
    clearTimeout(this.#timer);
    removeEventListener('scroll', this.#scrolled);
  }

  readonly #scrolled = (): void => {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      const block = reading(this.blocks());
      if (!block || block === this.#last) return;
      this.#last = block;
      this.moved(block);
    }, 1200);
  };
}

/** The last block that begins above the upper third of the window. */
export function reading(blocks: HTMLElement[]): string | null {
  const line = innerHeight / 3;
  const above = blocks.filter((block) => block.getBoundingClientRect().top <= line);
  return (above.at(-1) ?? blocks[0])?.id ?? null;
}

/** Scrolls once fonts and the pictures above have their size, so that the place stays put. */
export async function goTo(element: HTMLElement, focus: boolean): Promise<void> {
  const pictures = [...document.images].filter((image) => !image.complete && precedes(image, element));
  const sized = Promise.all([document.fonts.ready, ...pictures.map((image) => image.decode().catch(() => undefined))]);
  await Promise.race([sized, new Promise((enough) => setTimeout(enough, 1000))]);
  element.scrollIntoView({ block: 'start', behavior: 'instant' });
  if (focus) element.focus({ preventScroll: true });
}

function precedes(first: Node, second: Node): boolean {
  return (second.compareDocumentPosition(first) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
}
