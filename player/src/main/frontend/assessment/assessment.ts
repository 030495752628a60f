import { html, type PropertyValues, type TemplateResult } from 'lit';
import { announce } from '../announce.js';
import type { Attempt, AttemptResult, Delivery, Host, Item } from '../host.js';
import { LightElement } from '../light-element.js';
import { isAnswered, unwired, wired } from '../questions/complete.js';
import { troubleText } from '../refusal-text.js';
import { t } from '../texts.js';
import { intro } from './intro.js';
import { itemPage } from './item.js';
import { resultPage } from './result.js';
import { review } from './review.js';

type Stage = { at: 'intro' } | { at: 'item'; index: number } | { at: 'review' } | { at: 'result'; result: AttemptResult };

/**
 * An assessment: what to expect, one item at a time, a look back, the result. Responses are saved as they are given,
 * so the attempt can be left and resumed. Fires `again` for a new session, `passed` once it is passed, and `attempting` with whether an attempt is under way.
 */
export class RegieAssessment extends LightElement {
  static override properties = {
    host: { attribute: false },
    delivery: { attribute: false },
    stage: { state: true },
    attempt: { state: true },
    responses: { state: true },
    busy: { state: true },
    note: { state: true },
  };

  declare host: Host;
  declare delivery: Delivery;
  declare stage: Stage;
  declare attempt: Attempt | null;
  declare responses: Record<string, string[]>;
  declare busy: boolean;
  declare note: string;

  constructor() {
    super();
    this.#reset();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('delivery') && changed.get('delivery')) this.#newSession();
  }

  protected override updated(changed: PropertyValues): void {
    if (!changed.has('stage')) return;
    const attempting = this.stage.at === 'item' || this.stage.at === 'review';
    this.dispatchEvent(new CustomEvent('attempting', { detail: attempting }));
  }

  protected override render(): TemplateResult {
    const { delivery, busy, note, stage, attempt, responses } = this;
    const items = attempt?.items ?? [];
    const go = (index: number): void => this.#to({ at: 'item', index });
    switch (stage.at) {
      case 'intro':
        return html`${intro({ delivery, busy, note, begin: () => void this.#begin() })}`;
      case 'item':
        return html`${itemPage({
          items,
          index: stage.index,
          responses,
          lang: delivery.lang,
          answered: (item, response, typing) => this.#answered(item, response, typing),
          go,
          review: () => this.#to({ at: 'review' }),
        })}`;
      case 'review':
        return html`${review({ items, unanswered: this.#unanswered(), busy, note, lang: delivery.lang, go, submit: () => void this.#submit() })}`;
      case 'result':
        return html`${resultPage({ delivery, result: stage.result, items, responses, busy, note, again: () => this.#again() })}`;
    }
  }

  /** Another language, or another try: the server hands out the open attempt, or a fresh one after the next start. */
  #newSession(): void {
    const resume = this.stage.at === 'item' || this.stage.at === 'review';
    const stage = this.stage;
    if (!resume) {
      this.#reset();
      return;
    }
    void this.#begin().then(() => this.attempt && (this.stage = stage));
  }

  #reset(): void {
    this.stage = { at: 'intro' };
    this.attempt = null;
    this.responses = {};
    this.busy = false;
    this.note = '';
  }

  async #begin(): Promise<void> {
    await this.#busily(async () => {
      const attempt = await this.host.startAttempt();
      this.attempt = attempt;
      this.responses = Object.fromEntries(attempt.items.map((item) => [item.id, unwired(item, attempt.responses[item.id] ?? [])]));
      const open = this.#unanswered();
      const resumed = open.length < attempt.items.length;
      if (resumed) announce(t.test.continued);
      if (open.length === 0) this.#to({ at: 'review' });
      else this.#to({ at: 'item', index: attempt.items.findIndex((item) => item.id === open[0]) });
    });
  }

  /** A response that is not whole yet stays on this page; only whole ones are saved. */
  #answered(item: Item, response: string[], typing = false): void {
    this.responses = { ...this.responses, [item.id]: response };
    if (isAnswered(item, response)) this.host.saveResponse(item.id, wired(item, response), typing).catch(() => undefined);
  }

  async #submit(): Promise<void> {
    await this.#busily(async () => {
      const outcome = await this.host.submitAttempt();
      if ('unanswered' in outcome) {
        for (const id of outcome.unanswered) this.responses = { ...this.responses, [id]: [] };
        return;
      }
      this.#to({ at: 'result', result: outcome.result });
      if (outcome.result.passed) this.dispatchEvent(new CustomEvent('passed'));
    });
  }

  #again(): void {
    this.busy = true;
    this.dispatchEvent(new CustomEvent('again'));
  }

  async #busily(work: () => Promise<void>): Promise<void> {
    this.busy = true;
    this.note = '';
    try {
      await work();
    } catch (error) {
      this.note = troubleText(error, t.test.notSaved);
    } finally {
      this.busy = false;
    }
  }

  #unanswered(): string[] {
    return (this.attempt?.items ?? []).filter((item) => !isAnswered(item, this.responses[item.id] ?? [])).map((item) => item.id);
  }

  /** Each page of the test begins at its heading, for the eye and for a screen reader. */
  #to(stage: Stage): void {
    this.stage = stage;
    this.note = '';
    void this.updateComplete.then(() => {
      scrollTo({ top: 0, behavior: 'instant' });
      this.querySelector<HTMLElement>('#title')?.focus({ preventScroll: true });
    });
  }
}

customElements.define('regie-assessment', RegieAssessment);
