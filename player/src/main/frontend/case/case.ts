import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { announce } from '../announce.js';
import type { CaseState, Decision, Delivery, Host, Html } from '../host.js';
import { LightElement } from '../light-element.js';
import { troubleText } from '../refusal-text.js';
import { interfaceLang, t } from '../texts.js';
import { uuid } from '../uuid.js';
import { pathSoFar } from './path.js';
import { consequencePage, endingPage, scenePage } from './scene.js';

/** A decision that was taken and what came of it, until the learner goes on. */
export interface Taken {
  decision: Html;
  consequence: Html;
  idea: Html;
  /** First what happens; the idea behind it on asking. */
  explained: boolean;
}

/** A decision that was asked for and not answered yet; asking again is the same decision. */
interface Asked {
  id: string;
  scene: string;
  decision: string;
}

/**
 * A case: a scene, something to say or do, what happens, the idea behind it, the next scene. Fires `done` at an ending.
 */
export class RegieCase extends LightElement {
  static override properties = {
    host: { attribute: false },
    delivery: { attribute: false },
    state: { state: true },
    taken: { state: true },
    busy: { state: true },
    note: { state: true },
  };

  declare host: Host;
  declare delivery: Delivery;
  declare state: CaseState | null;
  declare taken: Taken | null;
  declare busy: string;
  declare note: string;
  #asked: Asked | null = null;

  constructor() {
    super();
    this.state = null;
    this.taken = null;
    this.busy = '';
    this.note = '';
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!changed.has('delivery')) return;
    this.state = this.delivery.case ?? null;
    this.taken = null;
    this.busy = '';
    this.note = '';
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('state') && this.state?.scene.ending && !this.taken) this.dispatchEvent(new CustomEvent('done'));
  }

  protected override render(): TemplateResult {
    const { activity, lang } = this.delivery;
    if (!this.state) return html`<h1 id="title" tabindex="-1" lang=${lang}>${activity.title}</h1>`;
    return html`
      <header class="lesson-head">
        <h1 id="title" tabindex="-1" lang=${lang}>${activity.title}</h1>
        <p class="minutes">${t.minutes(activity.minutes)}</p>
        ${this.state.path.length === 0 ? html`<p class="case-intro">${t.case.intro}</p>` : nothing}
      </header>
      <div class="stage" lang=${lang}>${this.#stage(this.state)}</div>
      <p class="note" role="status" lang=${interfaceLang}>${this.note}</p>
      ${pathSoFar(this.state, lang)}
    `;
  }

  #stage(state: CaseState): TemplateResult {
    const { busy, taken, delivery } = this;
    if (taken) return consequencePage({ taken, explain: () => this.#explain(), goOn: () => this.#goOn() });
    if (state.scene.ending) return endingPage({ state, delivery, busy: busy !== '', again: () => void this.#again() });
    return scenePage({ scene: state.scene, busy, decide: (decision) => void this.#decide(state, decision) });
  }

  async #decide({ scene }: CaseState, decision: Decision): Promise<void> {
    if (this.busy) return;
    if (this.#asked?.scene !== scene.id || this.#asked.decision !== decision.id) this.#asked = { id: uuid(), scene: scene.id, decision: decision.id };
    const { id } = this.#asked;
    await this.#busily(decision.id, async () => {
      const outcome = await this.host.decide(id, scene.id, decision.id);
      this.#asked = null;
      if ('moved' in outcome) {
        this.state = outcome.moved;
        this.#arrive();
        this.note = t.case.moved;
        return;
      }
      this.taken = { decision: decision.html, consequence: outcome.consequence, idea: outcome.idea, explained: false };
      this.state = outcome.case;
      this.#focus('.consequence');
    });
  }

  #explain(): void {
    if (!this.taken) return;
    this.taken = { ...this.taken, explained: true };
    this.#focus('.idea');
  }

  #goOn(): void {
    this.taken = null;
    this.requestUpdate('state');
    this.#arrive();
  }

  async #again(): Promise<void> {
    this.#asked ??= { id: uuid(), scene: '', decision: '' };
    const { id } = this.#asked;
    await this.#busily('again', async () => {
      this.state = await this.host.restartCase(id);
      this.#asked = null;
      this.#arrive();
    });
  }

  /** A new scene begins at its heading, for the eye and for a screen reader. */
  #arrive(): void {
    this.note = '';
    this.#focus('.scene-title');
    if (this.state) announce(this.state.scene.place);
  }

  #focus(what: string): void {
    void this.updateComplete.then(() => {
      const element = this.querySelector<HTMLElement>(what);
      if (what !== '.idea') this.querySelector('.stage')?.scrollIntoView({ block: 'start', behavior: 'instant' });
      element?.focus({ preventScroll: what !== '.idea' });
    });
  }

  async #busily(what: string, work: () => Promise<void>): Promise<void> {
    this.busy = what;
    this.note = '';
    try {
      await work();
    } catch (error) {
      this.note = troubleText(error, t.case.notTaken);
    } finally {
      this.busy = '';
    }
  }
}

customElements.define('regie-case', RegieCase);
