import { Refused, SignedOut, Unreachable } from '../host.js';

interface Entry<Item, Reply> {
  item: Item;
  settled: { resolve: (reply: Reply) => void; reject: (error: unknown) => void }[];
}

export interface OutboxRules<Item, Reply> {
  /** At most this many in one request. */
  batch: number;
  /** Milliseconds to wait for company before an item is sent. */
  patience(item: Item): number;
  send(items: Item[]): Promise<Reply>;
  /** True if `newer` makes the unsent `older` pointless. */
  replaces(newer: Item, older: Item): boolean;
  /** Called when the receiver refused; true if the same items may be tried once more. */
  recover(refused: Refused): Promise<boolean>;
  changed(): void;
}

export type OutboxTrouble = 'none' | 'unreachable' | 'signed-out' | 'refused';

/**
 * Delivers in order, one request at a time, until it is done: without a network it waits and tries again, ever more
 * slowly and at once when the browser is back online. Nothing leaves before the receiver has confirmed it.
 */
export class Outbox<Item, Reply> {
  trouble: OutboxTrouble = 'none';
  #waiting: Entry<Item, Reply>[] = [];
  #sending: Entry<Item, Reply>[] = [];
  #failures = 0;
  #single = false;
  #recovered = false;
  #timer: number | undefined;
  #due = Infinity;

  constructor(readonly rules: OutboxRules<Item, Reply>) {
    addEventListener('online', () => this.hurry());
  }

  get unsent(): Item[] {
    return [...this.#sending, ...this.#waiting].map((entry) => entry.item);
  }

  add(item: Item): Promise<Reply> {
    const { promise, resolve, reject } = deferred<Reply>();
    const settled = [{ resolve, reject }];
    this.#waiting = this.#waiting.filter((older) => {
      if (!this.rules.replaces(item, older.item)) return true;
      settled.push(...older.settled);
      return false;
    });
    this.#waiting.push({ item, settled });
    if (this.#failures === 0) this.#schedule(this.rules.patience(item));
    this.rules.changed();
    return promise;
  }

  /** Tries now, whatever the waiting time was. */
  hurry(): void {
    if (this.trouble === 'signed-out') return;
    this.#schedule(0);
  }

  /** The receiver knows us again. */
  resume(): void {
    this.trouble = 'none';
    this.#failures = 0;
    this.hurry();
  }

  /** True once nothing is waiting; false after `ms`. */
  async settle(ms: number): Promise<boolean> {
    this.hurry();
    const end = Date.now() + ms;
    while (this.unsent.length > 0 && Date.now() < end) await new Promise((done) => setTimeout(done, 40));
    return this.unsent.length === 0;
  }

  #schedule(delay: number): void {
    if (Date.now() + delay >= this.#due) return;
    clearTimeout(this.#timer);
    this.#due = Date.now() + delay;
    this.#timer = setTimeout(() => {
      this.#due = Infinity;
      void this.#deliver();
    }, delay);
  }

  async #deliver(): Promise<void> {
    if (this.#sending.length > 0 || this.#waiting.length === 0 || this.trouble === 'signed-out') return;
    this.#sending = this.#waiting.splice(0, this.#single ? 1 : this.rules.batch);
    this.rules.changed();
    try {
      const reply = await this.rules.send(this.#sending.map((entry) => entry.item));
      const delivered = this.#take();
      this.trouble = 'none';
      this.#failures = 0;
      this.#recovered = false;
      for (const entry of delivered) for (const { resolve } of entry.settled) resolve(reply);
      if (this.#waiting.length > 0) this.#schedule(0);
      else this.#single = false;
    } catch (error) {
      await this.#failed(error);
    }
    this.rules.changed();
  }

  async #failed(error: unknown): Promise<void> {
    if (error instanceof Refused && !this.#recovered && (await this.#recover(error))) return;
    if (error instanceof Refused && this.#sending.length > 1) {
      // One of them is the culprit: find it, so that the others arrive.
      this.#single = true;
      this.#putBack();
      this.#schedule(0);
    } else if (error instanceof SignedOut) {
      this.trouble = 'signed-out';
      this.#putBack();
    } else if (error instanceof Unreachable) {
      this.trouble = 'unreachable';
      this.#failures += 1;
      this.#putBack();
      this.#schedule(Math.min(30_000, 1000 * 2 ** (this.#failures - 1)) * (0.8 + 0.4 * Math.random()));
    } else {
      this.trouble = 'refused';
      for (const entry of this.#take()) for (const { reject } of entry.settled) reject(error);
      if (this.#waiting.length > 0) this.#schedule(0);
    }
  }

  /** True if that settled what to do next: the items go out again, or wait like any others. */
  async #recover(refused: Refused): Promise<boolean> {
    try {
      if (!(await this.rules.recover(refused))) return false;
      this.#recovered = true;
      this.#putBack();
      this.#schedule(0);
    } catch (error) {
      if (error instanceof Refused) return false;
      await this.#failed(error);
    }
    return true;
  }

  #putBack(): void {
    this.#waiting = [...this.#take(), ...this.#waiting];
  }

  #take(): Entry<Item, Reply>[] {
    const taken = this.#sending;
    this.#sending = [];
    return taken;
  }
}

function deferred<T>(): { promise: Promise<T>; resolve: (value: T) => void; reject: (error: unknown) => void } {
  let resolve!: (value: T) => void;
  let reject!: (error: unknown) => void;
  const promise = new Promise<T>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  return { promise, resolve, reject };
}
