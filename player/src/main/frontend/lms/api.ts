import type { LaunchAddress } from '../chrome/addresses.js';
import { Refused, SignedOut, Unreachable } from '../host.js';

interface CallOptions {
  body?: unknown;
  /** Lets the request outlive the page; browsers allow about 64 kB for all of them together. */
  keepalive?: boolean;
}

/** JSON calls with the launch token. The sign-in cookie goes along only on `renew`. */
export class Api {
  #token: string;

  constructor(token: string) {
    this.#token = token;
  }

  async call<T>(method: 'POST' | 'PUT', path: string, { body, keepalive = false }: CallOptions = {}): Promise<T> {
    return this.#send<T>(path, {
      method,
      keepalive,
      credentials: 'omit',
      headers: { ...json, Authorization: `Bearer ${this.#token}` },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  }

  /** Asks for a new launch token with the sign-in cookie. */
  async renew(launch: LaunchAddress): Promise<void> {
    const { token } = await this.#send<{ token: string }>('/play/renew', {
      method: 'POST',
      credentials: 'same-origin',
      headers: json,
      body: JSON.stringify(launch),
    });
    this.#token = token;
  }

  async #send<T>(path: string, init: RequestInit): Promise<T> {
    let response: Response;
    try {
      response = await fetch(path, { ...init, redirect: 'error', cache: 'no-store' });
    } catch {
      throw new Unreachable(path);
    }
    if (response.ok) {
      const text = await bodyOf(response);
      return (text ? JSON.parse(text) : undefined) as T;
    }
    if (response.status === 401) throw new SignedOut();
    if (response.status >= 500 || response.status === 429 || response.status === 408) throw new Unreachable(path);
    throw refusal(response.status, await bodyOf(response));
  }
}

const json = { 'Content-Type': 'application/json', Accept: 'application/json, application/problem+json' };

async function bodyOf(response: Response): Promise<string> {
  try {
    return await response.text();
  } catch {
    throw new Unreachable('body');
  }
}

function refusal(status: number, text: string): Refused {
  try {
    const problem = JSON.parse(text) as Record<string, unknown>;
    return new Refused(status, String(problem['title'] ?? ''), String(problem['detail'] ?? ''), problem);
  } catch {
    return new Refused(status, '', '');
  }
}
