import { html, type TemplateResult } from 'lit';
import type { EmbedBlock } from '../host.js';
import { LightElement } from '../light-element.js';
import { interfaceLang, t } from '../texts.js';
import { content } from '../content-html.js';
import { disclosure } from './disclosure.js';

export function embed(block: EmbedBlock): TemplateResult {
  return html`<regie-embed .block=${block}></regie-embed>`;
}

/** Something from another site: only on asking, since that site then sees who asks. What it says stands here in words. */
class RegieEmbed extends LightElement {
  static override properties = {
    block: { attribute: false },
    loaded: { state: true },
  };

  declare block: EmbedBlock;
  declare loaded: boolean;

  constructor() {
    super();
    this.loaded = false;
  }

  protected override render(): TemplateResult {
    const { title, src, host, html: words } = this.block;
    if (this.loaded) {
      return html`<figure class="figure embed">
        <figcaption class="media-title">${title}</figcaption>
        <iframe
          src=${src}
          title=${title}
          allow="fullscreen; picture-in-picture; encrypted-media"
          sandbox="allow-scripts allow-same-origin allow-presentation allow-popups"
          referrerpolicy="strict-origin-when-cross-origin"
        ></iframe>
        ${disclosure(t.embed.words, words)}
      </figure>`;
    }
    return html`<div class="embed-ask">
      <h2 class="media-title">${title}</h2>
      <div class="rich-text">${content(words)}</div>
      <div class="embed-choice" lang=${interfaceLang}>
        <p>${t.embed.warning(host)}</p>
        <p class="question-actions"><button type="button" class="button is-quiet" @click=${() => this.#load()}>${t.embed.load(host)}</button></p>
      </div>
    </div>`;
  }

  #load(): void {
    this.loaded = true;
    void this.updateComplete.then(() => this.querySelector('iframe')?.focus());
  }
}

customElements.define('regie-embed', RegieEmbed);
