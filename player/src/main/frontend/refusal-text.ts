import { Refused, SignedOut } from './host.js';
import { dayText } from './day.js';
import { t } from './texts.js';

/** Our words for what went wrong; `otherwise` is for a lost connection. */
export function troubleText(error: unknown, otherwise: string): string {
  if (error instanceof SignedOut) return t.signIn.first;
  if (!(error instanceof Refused)) return otherwise;
  if (error.kind === 'no-attempts-left') return t.test.noneLeft;
  if (error.kind !== 'not-open') return t.failure.refused;
  const opens = error.problem['opens'];
  return typeof opens === 'string' ? t.failure.opens(dayText(opens)) : t.failure.notOpen;
}
