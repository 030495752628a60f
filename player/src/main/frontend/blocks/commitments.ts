import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { content, inline, sceneAndQuestion } from '../content-html.js';
import type { Commitment, CommitmentsBlock } from '../host.js';
import { icon } from '../icons.js';
import { LightElement } from '../light-element.js';
import { interfaceLang, t } from '../texts.js';
import type { LessonContext } from './registry.js';

export function commitments(block: CommitmentsBlock, lesson: LessonContext): TemplateResult {
  return html`<regie-commitments .block=${block} .lesson=${lesson}></regie-commitments>`;
}

const pauseBeforeSaving = 900;

/** What someone means to do: options to tick and one of their own. Private, and saved as one goes. */
class RegieCommitments extends LightElement {
  static override properties = {
    block: { attribute: false },
    lesson: { attribute: false },
    kept: { state: true },
    state: { state: true },
  };

  declare block: CommitmentsBlock;
  declare lesson: LessonContext;
  declare kept: Commitment;
  declare state: 'untouched' | 'unsaved' | 'saving' | 'saved';
  #timer: number | undefined;
  readonly #saveNow = (): void => this.#save();

  constructor() {
    super();
    this.kept = { chosen: [], own: '' };
    this.state = 'untouched';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const earlier = this.lesson.delivery.state.commitments?.[this.block.id];
    if (earlier) {
      this.kept = { chosen: earlier.chosen, own: earlier.own ?? '' };
      this.state = 'saved';
    }
    addEventListener('pagehide', this.#saveNow, { capture: true });
    document.addEventListener('visibilitychange', this.#saveNow);
  }

  override disconnectedCallback(): void {
    this.#save();
    removeEventListener('pagehide', this.#saveNow, { capture: true });
    document.removeEventListener('visibilitychange', this.#saveNow);
    super.disconnectedCallback();
  }

  protected override render(): TemplateResult {
    const id = `c-${this.block.id}`;
    const { scene, ask } = sceneAndQuestion(this.block.prompt);
    return html`
      <p class="now-you" lang=${interfaceLang}>${icon('pencil')}<span>${t.yourTurn}</span></p>
      ${scene ? html`<div class="scene">${content(scene)}</div>` : nothing}
      <fieldset class="question" aria-describedby="${id}-private">
        <legend class="ask">${inline(ask)}</legend>
        <p class="hint" lang=${interfaceLang}>${t.commitments.hint}</p>
        <div class="choices">${this.block.options.map((option) => this.#option(option.id, inline(option.html)))}</div>
        <label class="own" for="${id}-own" lang=${interfaceLang}>${t.commitments.own}</label>
        <textarea
          id="${id}-own"
          class="own-text"
          rows="2"
          maxlength="1000"
          .value=${live(this.kept.own)}
          @input=${(event: Event) => this.#changed({ ...this.kept, own: (event.target as HTMLTextAreaElement).value }, pauseBeforeSaving)}
          @blur=${this.#saveNow}
        ></textarea>
      </fieldset>
      <p class="reflection-foot" lang=${interfaceLang}>
        <span id="${id}-private" class="private">${icon('lock')}<span>${this.#promise()}</span></span>
        <span class="saved">${this.#stateText()}</span>
      </p>
    `;
  }

  #option(option: string, text: unknown): TemplateResult {
    const chosen = this.kept.chosen.includes(option);
    return html`<div class="choice">
      <label>
        <input type="checkbox" .checked=${live(chosen)} @change=${() => this.#toggle(option)} />
        <span class="choice-text">${text}</span>
      </label>
    </div>`;
  }

  #promise(): string {
    return this.lesson.delivery.mode === 'browse' ? t.reflection.preview : t.commitments.private;
  }

  #stateText(): string {
    if (this.state === 'untouched' || this.lesson.delivery.mode === 'browse') return '';
    return this.state === 'saved' ? t.commitments.saved : t.reflection[this.state];
  }

  #toggle(option: string): void {
    const { chosen, own } = this.kept;
    const ids = this.block.options.map((each) => each.id);
    this.#changed({ chosen: ids.filter((id) => (id === option ? !chosen.includes(id) : chosen.includes(id))), own }, 0);
  }

  #changed(kept: Commitment, pause: number): void {
    this.kept = kept;
    this.state = 'unsaved';
    clearTimeout(this.#timer);
    if (pause > 0) this.#timer = setTimeout(() => this.#save(), pause);
    else this.#save();
  }

  #save(): void {
    clearTimeout(this.#timer);
    if (this.state !== 'unsaved') return;
    const kept = this.kept;
    this.state = 'saving';
    this.lesson.report({ type: 'committed', block: this.block.id, ...kept }).then(
      () => this.kept === kept && (this.state = 'saved'),
      () => (this.state = 'unsaved'),
    );
  }
}

customElements.define('regie-commitments', RegieCommitments);
