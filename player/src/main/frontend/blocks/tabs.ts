import { html, nothing, type TemplateResult } from 'lit';
import { content } from '../content-html.js';
import type { SectionsBlock } from '../host.js';
import { LightElement } from '../light-element.js';
import { foldedSections } from './accordion.js';

export function tabs(block: SectionsBlock): TemplateResult {
  return html`<regie-tabs .block=${block}></regie-tabs>`;
}

const narrow = matchMedia('(max-width: 40rem)');

/** Tabs with arrow keys; where there is no room for them side by side, an accordion. */
class RegieTabs extends LightElement {
  static override properties = {
    block: { attribute: false },
    open: { state: true },
  };

  declare block: SectionsBlock;
  declare open: number;
  readonly #resized = (): void => this.requestUpdate();

  constructor() {
    super();
    this.open = 0;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    narrow.addEventListener('change', this.#resized);
  }

  override disconnectedCallback(): void {
    narrow.removeEventListener('change', this.#resized);
    super.disconnectedCallback();
  }

  protected override render(): TemplateResult {
    const { intro, sections } = this.block;
    return html`${intro ? html`<div class="intro" id=${this.#id('intro')}>${content(intro)}</div>` : nothing}
    ${narrow.matches ? foldedSections(sections) : this.#tabs()}`;
  }

  #tabs(): TemplateResult {
    const { intro, sections } = this.block;
    return html`<div class="tabs">
      <div class="tab-list" role="tablist" aria-labelledby=${intro ? this.#id('intro') : nothing} @keydown=${(event: KeyboardEvent) => this.#key(event)}>
        ${sections.map(
          (section, index) => html`<button
            type="button"
            role="tab"
            id=${this.#id(`${section.id}-tab`)}
            aria-controls=${this.#id(section.id)}
            aria-selected=${index === this.open}
            tabindex=${index === this.open ? 0 : -1}
            @click=${() => (this.open = index)}
          >
            ${section.title}
          </button>`,
        )}
      </div>
      ${sections.map(
        (section, index) => html`<div
          class="tab-panel rich-text"
          role="tabpanel"
          id=${this.#id(section.id)}
          aria-labelledby=${this.#id(`${section.id}-tab`)}
          tabindex="0"
          ?hidden=${index !== this.open}
        >
          <h2 class="print-only" aria-hidden="true">${section.title}</h2>
          ${content(section.html)}
        </div>`,
      )}
    </div>`;
  }

  #key(event: KeyboardEvent): void {
    const last = this.block.sections.length - 1;
    const to = { ArrowRight: this.open + 1, ArrowLeft: this.open - 1, Home: 0, End: last }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    this.open = to < 0 ? last : to > last ? 0 : to;
    void this.updateComplete.then(() => this.querySelector<HTMLElement>('[aria-selected="true"]')?.focus());
  }

  #id(part: string): string {
    return `t-${this.block.id}-${part}`;
  }
}

customElements.define('regie-tabs', RegieTabs);
