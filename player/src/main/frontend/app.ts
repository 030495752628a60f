import { html, nothing, type TemplateResult } from 'lit';
import './assessment/assessment.js';
import { briefingPage } from './briefing/briefing.js';
import './case/case.js';
import { bottomBar, stationLine, topBar, type BarState } from './chrome/bars.js';
import { homeAddress } from './chrome/addresses.js';
import { notices, signInAgain } from './chrome/notices.js';
import { announce } from './announce.js';
import { SignedOut, type ActivityKind, type Delivery, type Host, type Lang, type SaveState } from './host.js';
import './lesson/lesson.js';
import type { Progress } from './lesson/progress.js';
import { LightElement } from './light-element.js';
import { troubleText } from './refusal-text.js';
import './scan/scan.js';
import { t } from './texts.js';

/** Several kinds of activity share a page. */
function pageOf(kind: ActivityKind): 'lesson' | 'assessment' | 'case' | 'self-assessment' | 'briefing' {
  if (kind === 'lesson' || kind === 'refresher' || kind === 'reflection') return 'lesson';
  return kind === 'assessment' || kind === 'case' || kind === 'self-assessment' ? kind : 'briefing';
}

/** The whole page: bars, notices and one activity. Knows its host by the interface alone. */
export class RegiePlayer extends LightElement {
  static override properties = {
    host: { attribute: false },
    lang: { attribute: false },
    delivery: { state: true },
    save: { state: true },
    failure: { state: true },
    progress: { state: true },
    finished: { state: true },
    attempting: { state: true },
    signInNote: { state: true },
    switching: { state: true },
  };

  declare host: Host;
  declare lang: Lang;
  declare delivery: Delivery | null;
  declare save: SaveState;
  declare failure: string;
  declare progress: Progress | null;
  declare finished: boolean;
  declare attempting: boolean;
  declare signInNote: string;
  declare switching: boolean;

  constructor() {
    super();
    this.delivery = null;
    this.save = { kind: 'idle', unsaved: 0 };
    this.failure = '';
    this.progress = null;
    this.finished = false;
    this.attempting = false;
    this.signInNote = '';
    this.switching = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.host.onSaveState((state) => (this.save = state));
    addEventListener('pagehide', () => this.host.leave());
    // A page taken from the back/forward cache has ended its session.
    addEventListener('pageshow', (event) => event.persisted && location.reload());
    addEventListener('beforeunload', (event) => this.save.unsaved > 0 && this.#inTrouble() && event.preventDefault());
    addEventListener('focus', () => this.save.kind === 'signed-out' && void this.#renew(false));
    document.addEventListener('visibilitychange', () => document.hidden && void this.host.settle(0));
    this.addEventListener('click', (event) => void this.#leaving(event));
    void this.#open(this.lang);
  }

  protected override render(): TemplateResult {
    if (!this.delivery) return this.failure || this.save.kind === 'signed-out' ? this.#closed() : this.#loading();
    const bars: BarState = {
      delivery: this.delivery,
      save: this.save,
      done: this.#done(),
      missing: this.progress?.missing ?? [],
      switchTo: (lang) => void this.#open(lang),
    };
    return html`
      <a class="skip" href="#main">${t.skip}</a>
      ${topBar(bars)}
      <main id="main" tabindex="-1" aria-busy=${this.switching}>
        <div class="column">
          ${notices(this.delivery.mode, this.save, { note: this.signInNote, again: () => void this.#renew(true) })}
          ${stationLine(this.delivery)} ${this.#activity(this.delivery)}
        </div>
      </main>
      ${this.attempting ? nothing : bottomBar(bars)}
    `;
  }

  #activity(delivery: Delivery): TemplateResult {
    const done = (): boolean => (this.finished = true);
    switch (pageOf(delivery.activity.kind)) {
      case 'lesson':
        return html`<regie-lesson
          .host=${this.host}
          .delivery=${delivery}
          @progress=${(event: CustomEvent<Progress>) => (this.progress = event.detail)}
        ></regie-lesson>`;
      case 'assessment':
        return html`<regie-assessment
          .host=${this.host}
          .delivery=${delivery}
          @again=${() => void this.#open(delivery.lang)}
          @passed=${done}
          @attempting=${(event: CustomEvent<boolean>) => (this.attempting = event.detail)}
        ></regie-assessment>`;
      case 'case':
        return html`<regie-case .host=${this.host} .delivery=${delivery} @done=${done}></regie-case>`;
      case 'self-assessment':
        return html`<regie-scan .host=${this.host} .delivery=${delivery} @done=${done}></regie-scan>`;
      case 'briefing':
        return briefingPage(delivery);
    }
  }

  #loading(): TemplateResult {
    return html`<main class="column"><p class="loading" role="status">${t.loading}</p></main>`;
  }

  #closed(): TemplateResult {
    return html`<main class="column closed">
      ${this.save.kind === 'signed-out'
        ? signInAgain({ note: this.signInNote, again: () => void this.#renew(true) })
        : html`<h1>${t.failure.title}</h1>
            <p role="alert">${this.failure}</p>
            <p class="actions">
              <button type="button" class="button" @click=${() => void this.#open(this.lang)}>${t.failure.retry}</button>
              <a class="button is-quiet" href=${homeAddress()}>${t.backToCourse}</a>
            </p>`}
    </main>`;
  }

  /** Whether going on is the next thing to do. */
  #done(): boolean {
    const { delivery } = this;
    if (!delivery) return false;
    switch (pageOf(delivery.activity.kind)) {
      case 'lesson':
        return this.progress?.done ?? delivery.state.done;
      case 'assessment':
        return this.finished || delivery.assessment?.best?.passed === true;
      case 'briefing':
        return true;
      default:
        return this.finished || delivery.state.done;
    }
  }

  async #open(lang: Lang): Promise<void> {
    this.failure = '';
    this.switching = true;
    try {
      this.#show(await this.host.open(lang));
    } catch (error) {
      // A page that is already open stays; its bars say that there is no connection.
      if (!(error instanceof SignedOut)) this.failure = troubleText(error, t.failure.offline);
      if (this.delivery && this.failure) announce(this.failure);
    } finally {
      this.switching = false;
    }
  }

  #show(delivery: Delivery): void {
    this.delivery = delivery;
    this.lang = delivery.lang;
    document.title = `${delivery.activity.title} · ${delivery.course.title}`;
    const url = new URL(location.href);
    if (delivery.lang === url.searchParams.get('lang')) return;
    url.searchParams.set('lang', delivery.lang);
    history.replaceState(history.state, '', url);
  }

  async #renew(asked: boolean): Promise<void> {
    const renewed = await this.host.renew();
    this.signInNote = renewed || !asked ? '' : t.signIn.notYet;
    if (!renewed) return;
    announce(t.signIn.renewed);
    if (!this.delivery) await this.#open(this.lang);
  }

  /** Going to another page waits a moment for what is not saved yet. */
  async #leaving(event: MouseEvent): Promise<void> {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[href]');
    if (!link || link.target || link.getAttribute('href')?.startsWith('#')) return;
    if (event.metaKey || event.ctrlKey || event.shiftKey || this.save.kind !== 'saving') return;
    event.preventDefault();
    await this.host.settle(3000);
    location.assign(link.href);
  }

  #inTrouble(): boolean {
    return this.save.kind === 'offline' || this.save.kind === 'signed-out';
  }
}

customElements.define('regie-player', RegiePlayer);
