import { html, type TemplateResult } from 'lit';
import { dayText } from '../day.js';
import type { Delivery } from '../host.js';
import { icon } from '../icons.js';
import { t } from '../texts.js';
import { activityAddress, homeAddress } from './addresses.js';

/** The way on: the next station that is open, or home, with the day on which there is more. Loud only when it is the next thing to do. */
export function onwards(delivery: Delivery, loud: boolean): TemplateResult {
  const { next, lang, activity } = delivery;
  // Amid a story plain "go on" would sound like its next scene.
  const short = activity.kind === 'case' && !loud ? t.nextStation : t.onwards;
  const style = loud ? 'button on' : 'button is-quiet on';
  if (!next || opening(delivery, next.id)) return home(delivery, style, loud);
  return html`<a class=${style} href=${activityAddress(next.id)} aria-label=${t.goOnTo(next.title)}>
    <span class="on-long">${goOnTo(next.title, lang)}</span><span class="on-short">${short}</span>${icon('on')}
  </a>`;
}

function home({ station, lang }: Delivery, style: string, loud: boolean): TemplateResult {
  const link = html`<a class=${style} href=${homeAddress()}><span>${t.backToCourse}</span></a>`;
  const later = station.stations.slice(station.index).find((stop) => stop.opens);
  if (!loud || !later?.opens) return link;
  return html`<span class="not-open-yet"><span class="note">${withTitle((title) => t.opensOn(title, dayText(later.opens ?? '')), later.title, lang)}</span>${link}</span>`;
}

/** The day on which a station opens, if that is still to come. */
function opening({ next, station }: Delivery, id: string): string | null {
  return next?.opens ?? station.stations.find((stop) => stop.id === id)?.opens ?? null;
}

function goOnTo(title: string, lang: string): TemplateResult {
  return withTitle(t.goOnTo, title, lang);
}

/** A sentence of the interface around a title of the content, which may be in another language. */
function withTitle(sentence: (title: string) => string, title: string, lang: string): TemplateResult {
  const [before, after] = sentence('\u0000').split('\u0000');
  return html`${before}<span lang=${lang}>${title}</span>${after}`;
}
