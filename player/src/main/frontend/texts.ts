import type { Lang } from './host.js';
import { en } from './texts/en.js';
import { nl, type Texts } from './texts/nl.js';

/** The interface's texts; the content has a language of its own. */
export let t: Texts = nl;
export let interfaceLang: Lang = 'nl';

export function useInterfaceLanguage(lang: Lang): void {
  interfaceLang = lang;
  t = lang === 'en' ? en : nl;
}
