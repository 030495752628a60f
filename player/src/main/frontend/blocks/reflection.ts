import { html, nothing, type TemplateResult } from 'lit';
import { content, inline, sceneAndQuestion } from '../content-html.js';
import type { ReflectionBlock } from '../host.js';
import { icon } from '../icons.js';
import { LightElement } from '../light-element.js';
import { interfaceLang, t } from '../texts.js';
import type { LessonContext } from './registry.js';

export function reflection(block: ReflectionBlock, lesson: LessonContext): TemplateResult {
  return html`<regie-reflection .block=${block} .lesson=${lesson}></regie-reflection>`;
}

const pauseBeforeSaving = 900;

/** A private text that saves itself; it says where it goes and whether it is there yet. */
class RegieReflection extends LightElement {
  static override properties = {
    block: { attribute: false },
    lesson: { attribute: false },
    state: { state: true },
  };

  declare block: ReflectionBlock;
  declare lesson: LessonContext;
  declare state: 'untouched' | 'unsaved' | 'saving' | 'saved';
  #text = '';
  #timer: number | undefined;
  readonly #saveNow = (): void => this.#save();

  constructor() {
    super();
    this.state = 'untouched';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('pagehide', this.#saveNow, { capture: true });
    document.addEventListener('visibilitychange', this.#saveNow);
  }

  override disconnectedCallback(): void {
    this.#save();
    removeEventListener('pagehide', this.#saveNow, { capture: true });
    document.removeEventListener('visibilitychange', this.#saveNow);
    super.disconnectedCallback();
  }

  protected override firstUpdated(): void {
    this.#text = this.lesson.delivery.state.reflections[this.block.id] ?? '';
    if (!this.#text) return;
    this.querySelector('textarea')!.value = this.#text;
    this.state = 'saved';
  }

  protected override render(): TemplateResult {
    const id = `r-${this.block.id}`;
    const { scene, ask } = sceneAndQuestion(this.block.prompt);
    return html`
      <p class="now-you" lang=${interfaceLang}>${icon('pencil')}<span>${t.yourTurn}</span></p>
      ${scene ? html`<div class="scene">${content(scene)}</div>` : nothing}
      <label class="ask is-plain" for=${id}>${inline(ask)}</label>
      <textarea
        id=${id}
        rows="5"
        maxlength="20000"
        aria-describedby="${id}-private"
        @input=${(event: InputEvent) => this.#typed((event.target as HTMLTextAreaElement).value)}
        @blur=${this.#saveNow}
      ></textarea>
      <p class="reflection-foot" lang=${interfaceLang}>
        <span id="${id}-private" class="private">${icon('lock')}<span>${this.#promise()}</span></span>
        <span class="saved">${this.#stateText()}</span>
      </p>
    `;
  }

  #promise(): string {
    return this.lesson.delivery.mode === 'browse' ? t.reflection.preview : t.reflection.private;
  }

  #stateText(): string {
    if (this.state === 'untouched' || this.lesson.delivery.mode === 'browse') return '';
    return t.reflection[this.state];
  }

  #typed(text: string): void {
    this.#text = text;
    this.state = 'unsaved';
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#save(), pauseBeforeSaving);
  }

  #save(): void {
    clearTimeout(this.#timer);
    if (this.state !== 'unsaved') return;
    const text = this.#text;
    this.state = 'saving';
    this.lesson.report({ type: 'reflected', block: this.block.id, text }).then(
      () => this.#text === text && (this.state = 'saved'),
      () => (this.state = 'unsaved'),
    );
  }
}

customElements.define('regie-reflection', RegieReflection);
