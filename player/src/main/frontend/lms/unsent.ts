import type { TimedEvent } from './events.js';

interface Kept {
  session: string;
  events: TimedEvent[];
}

/**
 * A copy of what the server has not confirmed yet, so that a reload or a crashed tab loses nothing. It lives in this
 * tab only (texts are private), belongs to the session it was made in, and goes as soon as all is saved.
 */
export class UnsentStore {
  readonly #name: string;

  constructor(course: string, activity: string) {
    this.#name = `regie.unsent.${course}.${activity}`;
  }

  read(): Kept | null {
    try {
      const text = sessionStorage.getItem(this.#name);
      return text ? (JSON.parse(text) as Kept) : null;
    } catch {
      return null;
    }
  }

  write(session: string, events: TimedEvent[]): void {
    try {
      if (events.length === 0) sessionStorage.removeItem(this.#name);
      else sessionStorage.setItem(this.#name, JSON.stringify({ session, events } satisfies Kept));
    } catch {
      // Storage may be full or forbidden; the queue in memory still delivers.
    }
  }
}
