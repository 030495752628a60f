import { Refused } from './host.js';
import { t } from './texts.js';

/** Our words for what went wrong; `otherwise` is for a lost connection. */
export function troubleText(error: unknown, otherwise: string): string {
  if (!(error instanceof Refused)) return otherwise;
  if (error.kind === 'no-attempts-left') return t.test.noneLeft;
  return error.kind === 'not-open' ? t.failure.notOpen : t.failure.refused;
}
