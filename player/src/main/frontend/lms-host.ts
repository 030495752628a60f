import {
  Refused,
  SignedOut,
  Unreachable,
  type Attempt,
  type AttemptResult,
  type CaseOutcome,
  type CaseState,
  type Delivery,
  type Host,
  type Lang,
  type LearnerEvent,
  type Reply,
  type SaveState,
  type ScanReply,
  type SubmitOutcome,
} from './host.js';
import type { LaunchAddress } from './chrome/addresses.js';
import { Api } from './lms/api.js';
import { Attention } from './lms/attention.js';
import { matters, patience, replaces, timed, type TimedEvent } from './lms/events.js';
import { Outbox, type OutboxTrouble } from './lms/outbox.js';
import { UnsentStore } from './lms/unsent.js';

interface Response {
  item: string;
  response: string[];
  typing: boolean;
}

type Values = Record<string, number>;

/** The host inside the LMS: `/play/api` with a launch token. The server scores and writes the record. */
export class LmsHost implements Host {
  readonly #api: Api;
  readonly #launch: LaunchAddress;
  readonly #unsent: UnsentStore;
  readonly #events: Outbox<TimedEvent, Reply>;
  readonly #responses: Outbox<Response, void>;
  readonly #scans: Outbox<Values, ScanReply>;
  readonly #attention = new Attention();
  #session = '';
  #lang: Lang = 'nl';
  #ended = true;
  #sent = false;
  #signedOut = false;
  #listener: (state: SaveState) => void = () => {};

  constructor(token: string, launch: LaunchAddress) {
    this.#api = new Api(token);
    this.#launch = launch;
    this.#unsent = new UnsentStore(launch.course, launch.activity);
    this.#events = new Outbox<TimedEvent, Reply>({
      batch: 50,
      patience,
      replaces,
      send: (events) => this.#sendEvents(events),
      recover: (refused) => this.#reopen(refused),
      changed: () => this.#changed(),
    });
    this.#responses = new Outbox<Response, void>({
      batch: 1,
      patience: ({ typing }) => (typing ? 1200 : 150),
      replaces: (newer, older) => newer.item === older.item,
      send: ([first]) => this.#putResponse(first as Response),
      recover: () => Promise.resolve(false),
      changed: () => this.#changed(),
    });
    document.addEventListener('visibilitychange', this.#outOfView);
    this.#scans = new Outbox<Values, ScanReply>({
      batch: 1,
      patience: () => 400,
      replaces: () => true,
      send: ([values]) => this.#api.call<ScanReply>('PUT', this.#path('self-assessment'), { body: { values } }),
      recover: (refused) => this.#reopen(refused),
      changed: () => this.#changed(),
    });
  }

  /** Telephones may end a page without a word once it is out of view. */
  readonly #outOfView = (): void => {
    if (!document.hidden || this.#ended || this.#trouble() !== 'none') return;
    const active = this.#attention.take();
    if (active === 0) return;
    this.#api.call('POST', this.#path('events'), { body: { events: [], active }, keepalive: true }).catch(() => this.#attention.giveBack(active));
  };

  async open(lang: Lang): Promise<Delivery> {
    await this.#close();
    const inherited = await this.#deliverLeftovers();
    this.#lang = lang;
    const delivery = await this.#guarded(() => this.#api.call<Delivery>('POST', '/play/api/sessions', { body: { lang } }));
    this.#session = delivery.sessionId;
    this.#ended = false;
    for (const event of inherited) void this.#events.add(event).catch(() => undefined);
    return delivery;
  }

  report(event: LearnerEvent): Promise<Reply> {
    this.#sent = true;
    return this.#events.add(timed(event));
  }

  startAttempt(): Promise<Attempt> {
    return this.#guarded(() => this.#api.call<Attempt>('POST', this.#path('attempt')));
  }

  saveResponse(item: string, response: string[], typing = false): Promise<void> {
    this.#sent = true;
    return this.#responses.add({ item, response, typing });
  }

  async submitAttempt(): Promise<SubmitOutcome> {
    await this.#responses.settle(8000);
    try {
      const result = await this.#guarded(() => this.#api.call<AttemptResult>('POST', this.#path('attempt/submit')));
      this.#ended = true;
      return { result };
    } catch (error) {
      if (error instanceof Refused && Array.isArray(error.problem['unanswered'])) {
        return { unanswered: error.problem['unanswered'].map(String) };
      }
      throw error;
    }
  }

  async decide(id: string, scene: string, decision: string): Promise<CaseOutcome> {
    try {
      return await this.#inCase<CaseOutcome>('case/decisions', { id, scene, decision });
    } catch (error) {
      if (error instanceof Refused && error.kind === 'moved-on') return { moved: error.problem['case'] as CaseState };
      throw error;
    }
  }

  async restartCase(id: string): Promise<CaseState> {
    return (await this.#inCase<{ case: CaseState }>('case/restart', { id })).case;
  }

  saveScan(values: Values): Promise<ScanReply> {
    this.#sent = true;
    return this.#scans.add(values);
  }

  async settle(ms: number): Promise<boolean> {
    const settled = await Promise.all(this.#outboxes.map((outbox) => outbox.settle(ms)));
    return settled.every(Boolean);
  }

  async renew(): Promise<boolean> {
    try {
      await this.#api.renew(this.#launch);
    } catch {
      return false;
    }
    this.#signedOut = false;
    for (const outbox of this.#outboxes) outbox.resume();
    this.#changed();
    return true;
  }

  leave(): void {
    if (this.#ended) return;
    this.#ended = true;
    const events = this.#events.unsent.slice(0, 50);
    if (events.length > 0) this.#farewell('events', { events });
    const [values] = this.#scans.unsent.slice(-1);
    if (values) void this.#api.call('PUT', this.#path('self-assessment'), { body: { values }, keepalive: true }).catch(() => undefined);
    // A session with something undelivered stays open until it has arrived or the session expires.
    if (this.#trouble() === 'none' && !values) this.#farewell('end', { active: this.#attention.take() });
  }

  onSaveState(listener: (state: SaveState) => void): void {
    this.#listener = listener;
  }

  get #outboxes(): Outbox<never, unknown>[] {
    return [this.#events, this.#responses, this.#scans] as unknown as Outbox<never, unknown>[];
  }

  async #sendEvents(events: TimedEvent[]): Promise<Reply> {
    const active = this.#attention.take();
    try {
      return await this.#api.call<Reply>('POST', this.#path('events'), { body: { events, active } });
    } catch (error) {
      this.#attention.giveBack(active);
      throw error;
    }
  }

  /** A case goes on in a new session if this one has ended. */
  async #inCase<T>(what: string, body: unknown): Promise<T> {
    const send = (): Promise<T> => this.#guarded(() => this.#api.call<T>('POST', this.#path(what), { body }));
    try {
      return await send();
    } catch (error) {
      if (!(error instanceof Refused) || !(await this.#reopen(error))) throw error;
      return send();
    }
  }

  #path(what: string): string {
    return `/play/api/sessions/${this.#session}/${what}`;
  }

  #putResponse({ item, response }: Response): Promise<void> {
    return this.#api.call('PUT', this.#path(`attempt/responses/${item}`), { body: { response } });
  }

  #farewell(what: string, body?: unknown): void {
    void this.#api.call('POST', this.#path(what), { body, keepalive: true }).catch(() => undefined);
  }

  async #close(): Promise<void> {
    if (this.#ended) return;
    if (!(await this.settle(4000))) throw new Unreachable('unsent events');
    this.#ended = true;
    await this.#api.call('POST', this.#path('end'), { body: { active: this.#attention.take() } }).catch(() => undefined);
  }

  /**
   * Sends what an earlier page of this tab could not, to the session it belongs to. Returns what the next session has
   * to take over because that one has ended; what belongs to someone else is dropped.
   */
  async #deliverLeftovers(): Promise<TimedEvent[]> {
    const kept = this.#unsent.read();
    if (!kept || this.#session) return [];
    try {
      for (let from = 0; from < kept.events.length; from += 50) {
        const events = kept.events.slice(from, from + 50);
        await this.#api.call('POST', `/play/api/sessions/${kept.session}/events`, { body: { events } });
      }
    } catch (error) {
      if (!(error instanceof Refused)) return kept.events;
      if (hasEnded(error)) return kept.events;
    }
    this.#unsent.write(kept.session, []);
    return [];
  }

  /** The server closed this session (expired, or the learner went on elsewhere): continue in a new one. */
  async #reopen(refused: Refused): Promise<boolean> {
    if (!hasEnded(refused)) return false;
    const delivery = await this.#api.call<Delivery>('POST', '/play/api/sessions', { body: { lang: this.#lang } });
    this.#session = delivery.sessionId;
    this.#ended = false;
    return true;
  }

  async #guarded<T>(call: () => Promise<T>): Promise<T> {
    try {
      return await call();
    } catch (error) {
      if (error instanceof SignedOut) {
        this.#signedOut = true;
        this.#changed();
      }
      throw error;
    }
  }

  #trouble(): OutboxTrouble {
    return this.#outboxes.map((outbox) => outbox.trouble).find((trouble) => trouble !== 'none') ?? 'none';
  }

  #changed(): void {
    const unsent = this.#events.unsent;
    if (this.#session) this.#unsent.write(this.#session, unsent);
    const others = this.#responses.unsent.length + this.#scans.unsent.length;
    this.#listener({ kind: this.#kind(unsent.length + others), unsaved: unsent.filter(matters).length + others });
  }

  #kind(waiting: number): SaveState['kind'] {
    const trouble = this.#trouble();
    if (this.#signedOut || trouble === 'signed-out') return 'signed-out';
    if (trouble === 'refused') return 'refused';
    if (trouble === 'unreachable' && waiting > 0) return 'offline';
    if (waiting > 0) return 'saving';
    return this.#sent ? 'saved' : 'idle';
  }
}

function hasEnded(error: Refused): boolean {
  return (error.status === 409 && error.kind !== 'moved-on') || error.status === 410;
}
