import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { announce } from '../announce.js';
import { onwards } from '../chrome/onwards.js';
import { inline } from '../content-html.js';
import type { Delivery, Host, Scan, Statement } from '../host.js';
import { icon } from '../icons.js';
import { LightElement } from '../light-element.js';
import { interfaceLang, t } from '../texts.js';
import { changeDrawing } from './change.js';

/**
 * The self-assessment: statements on a scale of five, saved as one goes, seen by the learner alone. At the end of the
 * course it shows what changed. Fires `done` once every statement has a place.
 */
export class RegieScan extends LightElement {
  static override properties = {
    host: { attribute: false },
    delivery: { attribute: false },
    values: { state: true },
    done: { state: true },
    saved: { state: true },
    note: { state: true },
  };

  declare host: Host;
  declare delivery: Delivery;
  declare values: Record<string, number>;
  declare done: boolean;
  declare saved: 'untouched' | 'saving' | 'saved' | 'unsaved';
  declare note: string;

  constructor() {
    super();
    this.values = {};
    this.done = false;
    this.saved = 'untouched';
    this.note = '';
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!changed.has('delivery')) return;
    this.values = { ...this.#scan.values };
    this.done = this.#scan.done;
  }

  get #scan(): Scan {
    return this.delivery.scan ?? { moment: 'start', statements: [], labels: [], values: {}, earlier: null, done: false };
  }

  protected override render(): TemplateResult {
    const { activity, lang } = this.delivery;
    const scan = this.#scan;
    return html`
      <header class="lesson-head">
        <h1 id="title" tabindex="-1" lang=${lang}>${activity.title}</h1>
        <p class="minutes">${t.minutes(activity.minutes)}</p>
      </header>
      <p>${t.scan.intro[scan.moment]}</p>
      <p class="scan-private">${icon('lock')}<span>${this.delivery.mode === 'browse' ? t.reflection.preview : t.scan.private}</span></p>
      <div class="statements" lang=${lang}>${scan.statements.map((statement, index) => this.#statement(statement, index, scan))}</div>
      <p class="scan-foot">
        <span>${t.scan.placed(this.#placed(), scan.statements.length)}</span><span class="saved" role="status">${this.#savedText()}</span>
      </p>
      ${this.done ? this.#finished(scan) : nothing}
    `;
  }

  #statement(statement: Statement, index: number, { labels, statements }: Scan): TemplateResult {
    const id = `s-${statement.id}`;
    return html`<fieldset class="statement" id=${id}>
      <legend>
        <span class="visually-hidden" lang=${interfaceLang}>${t.scan.statementOf(index + 1, statements.length)}:</span> ${inline(statement.html)}
      </legend>
      <div class="scale">
        ${labels.map((label, step) => {
          const value = step + 1;
          return html`<label class="step">
            <input
              type="radio"
              name=${id}
              value=${value}
              .checked=${live(this.values[statement.id] === value)}
              @change=${() => this.#place(statement.id, value)}
            />
            <span>${label}</span>
          </label>`;
        })}
      </div>
    </fieldset>`;
  }

  #finished(scan: Scan): TemplateResult {
    const { delivery, values } = this;
    return html`<section class="end is-done" aria-labelledby="scan-end">
      <h2 id="scan-end">${icon('right')}${t.scan.finished}</h2>
      ${scan.moment === 'end' && scan.earlier ? changeDrawing({ ...scan, values, earlier: scan.earlier }, delivery.lang) : html`<p>${t.scan.later[scan.moment]}</p>`}
      <p class="end-on">${onwards(delivery, true)}</p>
    </section>`;
  }

  #placed(): number {
    return this.#scan.statements.filter(({ id }) => this.values[id]).length;
  }

  #savedText(): string {
    if (this.saved === 'untouched' || this.delivery.mode === 'browse') return '';
    return this.saved === 'saved' ? t.scan.saved : t.reflection[this.saved];
  }

  #place(statement: string, value: number): void {
    const values = { ...this.values, [statement]: value };
    this.values = values;
    this.saved = 'saving';
    this.host.saveScan(values).then(
      (reply) => this.values === values && this.#kept(reply.done),
      () => (this.saved = 'unsaved'),
    );
  }

  #kept(done: boolean): void {
    this.saved = 'saved';
    if (done && !this.done) announce(t.scan.announced);
    this.done = done;
    if (done) this.dispatchEvent(new CustomEvent('done'));
  }
}

customElements.define('regie-scan', RegieScan);
