import { html, nothing, type TemplateResult } from 'lit';
import type { AssessmentTerms, Delivery } from '../host.js';
import { interfaceLang, t } from '../texts.js';
import { percent } from './percent.js';

export interface Intro {
  delivery: Delivery;
  busy: boolean;
  note: string;
  begin(): void;
}

export function intro({ delivery, busy, note, begin }: Intro): TemplateResult {
  const { activity, lang, assessment } = delivery;
  const exhausted = assessment?.attemptsLeft === 0;
  return html`<section class="test-intro">
    <h1 id="title" tabindex="-1" lang=${lang}>${activity.title}</h1>
    <p class="minutes" lang=${interfaceLang}>${t.minutes(activity.minutes)}</p>
    ${assessment ? terms(assessment) : nothing}
    ${exhausted
      ? nothing
      : html`<p class="actions">
          <button type="button" class="button is-large" aria-disabled=${busy} @click=${() => busy || begin()}>${busy ? t.test.beginning : t.test.begin}</button>
        </p>`}
    <p class="note" role="status">${note}</p>
  </section>`;
}

function terms({ draw, mastery, attemptsLeft, best }: AssessmentTerms): TemplateResult {
  return html`<ul class="terms">
    <li><strong>${t.test.questions(draw)}.</strong> ${t.test.mastery(percent(mastery))}</li>
    <li>${attempts(attemptsLeft)}</li>
    <li>${t.test.noClock}</li>
    ${best ? html`<li>${best.passed ? t.test.bestPassed(percent(best.scaled)) : t.test.bestFailed(percent(best.scaled))}</li>` : nothing}
  </ul>`;
}

function attempts(left: number | null): string {
  if (left === null) return t.test.unlimited;
  return left === 0 ? t.test.noneLeft : t.test.attempts(left);
}
