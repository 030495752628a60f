/** Drags one row of a vertical list by its grip; the list itself is changed on release only. */
export class RowDrag {
  constructor(
    readonly list: HTMLElement,
    readonly moved: (from: number, to: number) => void,
  ) {}

  start(down: PointerEvent, from: number): void {
    const grip = down.currentTarget as HTMLElement;
    const row = grip.closest<HTMLElement>('li');
    if (!row || down.button !== 0) return;
    down.preventDefault();
    const rows = [...this.list.querySelectorAll<HTMLElement>('li.row')];
    const boxes = rows.map((each) => each.getBoundingClientRect());
    const startY = down.clientY + scrollY;
    let to = from;
    grip.setPointerCapture(down.pointerId);
    row.classList.add('is-dragged');

    const move = (event: PointerEvent): void => {
      const by = event.clientY + scrollY - startY;
      to = target(boxes, from, by);
      row.style.transform = `translateY(${by}px)`;
      rows.forEach((other, index) => {
        if (other !== row) other.style.transform = `translateY(${gap(boxes, from, to, index)}px)`;
      });
    };
    const stop = (event: PointerEvent): void => {
      grip.removeEventListener('pointermove', move);
      grip.removeEventListener('pointerup', stop);
      grip.removeEventListener('pointercancel', stop);
      row.classList.remove('is-dragged');
      for (const each of rows) each.style.transform = '';
      if (event.type === 'pointerup') this.moved(from, to);
    };
    grip.addEventListener('pointermove', move);
    grip.addEventListener('pointerup', stop);
    grip.addEventListener('pointercancel', stop);
  }
}

/** Where the row lands: past every neighbour whose middle its own middle has crossed. */
function target(boxes: DOMRect[], from: number, by: number): number {
  const own = boxes[from];
  if (!own) return from;
  const edge = by > 0 ? own.bottom + by : own.top + by;
  let to = from;
  boxes.forEach((box, index) => {
    const middle = box.top + box.height / 2;
    if (index > from && edge > middle) to = Math.max(to, index);
    if (index < from && edge < middle) to = Math.min(to, index);
  });
  return to;
}

/** How far a neighbour steps aside to show the gap. */
function gap(boxes: DOMRect[], from: number, to: number, index: number): number {
  const own = boxes[from];
  if (!own) return 0;
  const first = boxes[0];
  const second = boxes[1];
  const space = first && second ? second.top - first.bottom : 0;
  if (index > from && index <= to) return -(own.height + space);
  if (index < from && index >= to) return own.height + space;
  return 0;
}
