import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import type { Html } from './host.js';

const onlyParagraph = /^\s*<p>((?:(?!<\/?p[\s>])[\s\S])*)<\/p>\s*$/;
const lastParagraph = /^([\s\S]*)<p>((?:(?!<\/?p[\s>])[\s\S])*)<\/p>\s*$/;

/** Sanitised by the server. Authors write headings 3 and 4 below an activity; the page's only h1 is its title. */
export function content(html: Html): unknown {
  return unsafeHTML(html.replace(/<(\/?)h([34])\b/g, (_, slash: string, level: string) => `<${slash}h${Number(level) - 1}`));
}

/** For places that take no paragraphs (labels, legends): a single paragraph loses its tags. */
export function inline(html: Html): unknown {
  return unsafeHTML(html.replace(onlyParagraph, '$1'));
}

/** A prompt of several paragraphs: all but the last set the scene, the last one asks. */
export function sceneAndQuestion(prompt: Html): { scene: Html; ask: Html } {
  const parts = lastParagraph.exec(prompt);
  if (!parts) return { scene: '', ask: prompt };
  return { scene: parts[1]?.trim() ?? '', ask: parts[2] ?? '' };
}

// The last sentence, or the last question with what comes after it, such as how many to choose.
const lastAsked = /^([^<]{45,}?[.!?]["”’)]*\s+)([^<.!?]+\?\s+[^<.!?]+\.|[^<.!?]+[.!?]?)$/;

/** A long prompt without markup is told in normal weight; only what is asked at its end stands out. */
export function toldAndAsked(ask: Html): { told: Html; asked: Html } {
  const [, told = '', asked = ask] = lastAsked.exec(ask.replace(onlyParagraph, '$1').trim()) ?? [];
  const questionCut = told.trimEnd().endsWith('?') && !asked.endsWith('?');
  return questionCut ? { told: '', asked: ask } : { told, asked };
}

export function plain(html: Html): string {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  return parsed.body.textContent?.replace(/\s+/g, ' ').trim() ?? '';
}

export function shortened(text: string, length = 70): string {
  if (text.length <= length) return text;
  return `${text.slice(0, text.lastIndexOf(' ', length) || length)} …`;
}
