let region: HTMLElement | undefined;

/** Says something to a screen reader without moving the focus. */
export function announce(text: string): void {
  region ??= createRegion();
  const target = region;
  target.textContent = '';
  // An equal text after a moment counts as news.
  setTimeout(() => (target.textContent = text), 60);
}

/** Live regions must be in the page before they change. */
export function createRegion(): HTMLElement {
  const element = document.createElement('div');
  element.className = 'visually-hidden';
  element.setAttribute('role', 'status');
  document.body.append(element);
  region = element;
  return element;
}
