import { html, nothing, type TemplateResult } from 'lit';
import { announce } from '../announce.js';
import type { Feedback, QuestionBlock, QuestionType } from '../host.js';
import { icon } from '../icons.js';
import { LightElement } from '../light-element.js';
import { isJudged, lacking, unwired, wired } from '../questions/complete.js';
import { overall, spoken } from '../questions/feedback.js';
import { questionFields } from '../questions/fields.js';
import { interfaceLang, t } from '../texts.js';
import type { LessonContext } from './registry.js';

export function question(block: QuestionBlock, lesson: LessonContext): TemplateResult {
  return html`<regie-question .block=${block} .lesson=${lesson}></regie-question>`;
}

/** With one answer to choose, another try begins afresh; elsewhere what was done stays to be mended. */
const clearedByAgain: ReadonlySet<QuestionType> = new Set(['single-choice', 'true-false', 'situational']);

/** A question within a lesson: answer, check, read why, try again. Every try is reported. */
class RegieQuestion extends LightElement {
  static override properties = {
    block: { attribute: false },
    lesson: { attribute: false },
    response: { state: true },
    feedback: { state: true },
    stage: { state: true },
    note: { state: true },
  };

  declare block: QuestionBlock;
  declare lesson: LessonContext;
  declare response: string[];
  declare feedback: Feedback | null;
  declare stage: 'open' | 'checking' | 'checked';
  declare note: string;

  constructor() {
    super();
    this.response = [];
    this.feedback = null;
    this.stage = 'open';
    this.note = '';
  }

  protected override firstUpdated(): void {
    const earlier = this.lesson.delivery.state.answers[this.block.id];
    if (!earlier) return;
    this.response = unwired(this.block.question, earlier.response);
    this.feedback = earlier.result;
    this.stage = 'checked';
  }

  protected override render(): TemplateResult {
    const { id, question: asked } = this.block;
    return html`
      <p class="now-you" lang=${interfaceLang}>${icon('pencil')}<span>${t.yourTurn}</span></p>
      <div @keydown=${(event: KeyboardEvent) => this.#key(event)}>
        ${questionFields({
          id: `q-${id}`,
          question: asked,
          response: this.response,
          feedback: this.feedback,
          answered: (response) => this.#answered(response),
        })}
      </div>
      ${this.feedback ? overall(this.feedback, this.block.question.type) : nothing}
      <p class="question-actions" lang=${interfaceLang}>
        <button type="button" class=${this.#buttonClass()} aria-disabled=${this.stage === 'checking'} @click=${() => this.#press()}>
          ${this.#buttonText()}
        </button>
        <span class="note" role="status">${this.note}</span>
      </p>
    `;
  }

  #buttonClass(): string {
    return this.stage === 'checked' && this.feedback?.correct !== false ? 'button is-quiet' : 'button';
  }

  #buttonText(): string {
    if (this.stage === 'checking') return t.question.checking;
    if (this.stage === 'open') return isJudged(this.block.question) ? t.question.check : t.question.keep;
    if (!isJudged(this.block.question)) return t.question.change;
    return this.feedback?.correct ? t.question.onceMore : t.question.again;
  }

  #answered(response: string[]): void {
    if (this.stage === 'checking') return;
    this.response = response;
    this.feedback = null;
    this.note = '';
    this.stage = 'open';
  }

  #press(): void {
    if (this.stage === 'checked') this.#tryAgain();
    else if (this.stage === 'open') void this.#check();
  }

  #tryAgain(): void {
    const keep = !clearedByAgain.has(this.block.question.type) && this.feedback?.correct !== true;
    this.#answered(keep ? this.response : []);
    void this.updateComplete.then(() => this.#focusAnswers());
  }

  #focusAnswers(): void {
    this.querySelector<HTMLElement>('input:checked, input, textarea, .pool .card, .card, .row-buttons button')?.focus();
  }

  /** Enter in a field of one line means the button below it. */
  #key(event: KeyboardEvent): void {
    if (event.key === 'Enter' && (event.target as Element).matches('input[type="text"]')) this.#press();
  }

  async #check(): Promise<void> {
    const missing = lacking(this.block.question, this.response);
    if (missing) {
      this.note = missing;
      this.#focusAnswers();
      return;
    }
    const response = wired(this.block.question, this.response);
    this.stage = 'checking';
    this.note = '';
    const patience = setTimeout(() => (this.note = t.question.waiting), 2500);
    try {
      const reply = await this.lesson.report({ type: 'answered', block: this.block.id, response });
      this.#checked(reply.feedback[this.block.id] ?? null);
    } catch {
      this.stage = 'open';
      this.note = t.question.refused;
    } finally {
      clearTimeout(patience);
    }
  }

  #checked(feedback: Feedback | null): void {
    this.stage = feedback ? 'checked' : 'open';
    this.feedback = feedback;
    this.note = '';
    if (!feedback) return;
    announce(spoken(feedback, this.block.question.type));
    void this.updateComplete.then(() => this.querySelector('.overall')?.scrollIntoView({ block: 'nearest' }));
  }
}

customElements.define('regie-question', RegieQuestion);
