import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { announce } from '../announce.js';
import { renderBlock, type LessonContext } from '../blocks/registry.js';
import type { Block, Delivery, Host, LearnerEvent, Reply } from '../host.js';
import { LightElement } from '../light-element.js';
import { interfaceLang, t } from '../texts.js';
import { lessonEnd } from './end.js';
import { goTo, PositionWatch, reading } from './position.js';
import { progressOf, withEvent, withReply, type Progress } from './progress.js';
import { SeenWatch } from './seen.js';
import { explain, explainOnSpace, pressing, wordsOf } from './words.js';

/** One lesson: a page that scrolls. Fires `progress` whenever what is done or missing changes. */
export class RegieLesson extends LightElement {
  static override properties = {
    host: { attribute: false },
    delivery: { attribute: false },
    progress: { state: true },
    resumedAt: { state: true },
  };

  declare host: Host;
  declare delivery: Delivery;
  declare progress: Progress;
  declare resumedAt: string | null;
  #context!: LessonContext;
  #seen: SeenWatch | undefined;
  #position: PositionWatch | undefined;
  #place: string | null = null;
  readonly #hashChanged = (): void => void this.#openHash();

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('hashchange', this.#hashChanged);
  }

  override disconnectedCallback(): void {
    removeEventListener('hashchange', this.#hashChanged);
    this.#seen?.stop();
    this.#position?.stop();
    super.disconnectedCallback();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!changed.has('delivery')) return;
    // In another language the reader stays at the same block.
    if (changed.get('delivery')) this.#place = reading(this.#blocks());
    this.resumedAt = null;
    this.progress = progressOf(this.delivery);
    this.#context = { host: this.host, delivery: this.delivery, report: (event) => this.#report(event) };
  }

  protected override render(): TemplateResult {
    const { activity, blocks, lang, sessionId } = this.delivery;
    return html`
      <header class="lesson-head" lang=${lang}>
        <h1 id="title" tabindex="-1">${activity.title}</h1>
        <p class="minutes" lang=${interfaceLang}>${t.minutes(activity.minutes)}</p>
      </header>
      ${keyed(
        sessionId,
        html`<div class="blocks" lang=${lang} @pointerdown=${pressing} @click=${explain} @keydown=${explainOnSpace}>
          ${blocks.map((block) => this.#block(block))}
        </div>`,
      )}
      ${wordsOf(this.delivery)} ${lessonEnd(this.delivery, this.progress)}
    `;
  }

  #block(block: Block): TemplateResult | typeof nothing {
    const rendered = renderBlock(block, this.#context);
    if (!rendered) return nothing;
    return html`
      ${block.id === this.resumedAt
        ? html`<p class="resumed" lang=${interfaceLang}><span>${t.resumed}</span> <a href="#title">${t.toTop}</a></p>`
        : nothing}
      <section class="block block-${block.kind}" id=${block.id} tabindex="-1" lang=${block.lang ?? nothing}>
        ${block.lang ? html`<p class="only-in" lang=${interfaceLang}>${t.onlyIn(block.lang)}</p>` : nothing} ${rendered}
      </section>
    `;
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('delivery')) void this.#arrive();
    if (changed.has('progress')) this.dispatchEvent(new CustomEvent('progress', { detail: this.progress }));
  }

  /** Watches what is read, and finds the place to begin. */
  async #arrive(): Promise<void> {
    this.#seen?.stop();
    this.#position?.stop();
    await this.#goToPlace();
    this.#seen = new SeenWatch((block) => void this.#report({ type: 'seen', block: block.id }).catch(() => undefined));
    this.#seen.watch(this.#blocks().filter((block) => !this.progress.seen.has(block.id)));
    this.#position = new PositionWatch(
      () => this.#blocks(),
      (block) => void this.#report({ type: 'position', block }).catch(() => undefined),
    );
  }

  async #goToPlace(): Promise<void> {
    const { blocks, state } = this.delivery;
    if (this.#place) {
      await this.#to(this.#place, false);
      this.#place = null;
    } else if (location.hash.length > 1) {
      await this.#openHash();
    } else if (state.blockId && state.blockId !== blocks[0]?.id && !state.done) {
      this.resumedAt = state.blockId;
      await this.updateComplete;
      announce(t.resumed);
      const note = this.querySelector<HTMLElement>('.resumed');
      if (note) await goTo(note, false);
    }
  }

  async #openHash(): Promise<void> {
    const id = decodeURIComponent(location.hash.slice(1));
    await this.#to(id, true);
    const block = this.#element(id);
    if (!block?.classList.contains('block')) return;
    block.classList.add('is-target');
    setTimeout(() => block.classList.remove('is-target'), 2500);
  }

  async #to(id: string, focus: boolean): Promise<void> {
    const element = this.#element(id);
    if (element) await goTo(element, focus);
  }

  #element(id: string): HTMLElement | null {
    return this.querySelector<HTMLElement>(`#${CSS.escape(id)}`);
  }

  #blocks(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('.block')];
  }

  async #report(event: LearnerEvent): Promise<Reply> {
    const reply = await this.host.report(event);
    const wasDone = this.progress.done;
    let progress = withReply(this.progress, this.delivery.blocks, reply);
    if (event.type !== 'position') progress = withEvent(progress, event.type, event.block);
    this.progress = progress;
    if (progress.done && !wasDone) announce(t.end.announced);
    return reply;
  }
}

customElements.define('regie-lesson', RegieLesson);
