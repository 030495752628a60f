const firm = 6;

/**
 * Drags a card to the place under the pointer. With a mouse or pen by the whole card; by touch only by its grip, since a
 * finger on the card may want to scroll.
 */
export class CardDrag {
  /** True while the click that ends a drag is on its way. */
  justDropped = false;

  constructor(
    readonly area: HTMLElement,
    readonly dropped: (card: string, place: string) => void,
  ) {}

  start(down: PointerEvent, card: string): void {
    const element = down.currentTarget as HTMLElement;
    if (down.button !== 0 || (down.pointerType === 'touch' && !(down.target as Element).closest('.card-grip'))) return;
    const from = { x: down.clientX + scrollX, y: down.clientY + scrollY };
    let dragging = false;
    let over: HTMLElement | null = null;

    const move = (event: PointerEvent): void => {
      const x = event.clientX + scrollX - from.x;
      const y = event.clientY + scrollY - from.y;
      if (!dragging && Math.hypot(x, y) < firm) return;
      if (!dragging) element.setPointerCapture(event.pointerId);
      dragging = true;
      element.classList.add('is-dragged');
      element.style.transform = `translate(${x}px, ${y}px)`;
      const place = this.#placeAt(event);
      if (place === over) return;
      over?.classList.remove('is-over');
      place?.classList.add('is-over');
      over = place;
    };
    const stop = (event: PointerEvent): void => {
      removeEventListener('pointermove', move);
      removeEventListener('pointerup', stop);
      removeEventListener('pointercancel', stop);
      element.classList.remove('is-dragged');
      element.style.transform = '';
      over?.classList.remove('is-over');
      if (!dragging) return;
      this.justDropped = true;
      setTimeout(() => (this.justDropped = false));
      if (over && event.type === 'pointerup') this.dropped(card, over.dataset['place'] ?? '');
    };
    addEventListener('pointermove', move);
    addEventListener('pointerup', stop);
    addEventListener('pointercancel', stop);
  }

  #placeAt({ clientX, clientY }: PointerEvent): HTMLElement | null {
    for (const element of document.elementsFromPoint(clientX, clientY)) {
      const place = element.closest<HTMLElement>('[data-place]');
      if (place && this.area.contains(place)) return place;
    }
    return null;
  }
}
