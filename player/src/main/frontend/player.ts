import { createRegion } from './announce.js';
import { RegiePlayer } from './app.js';
import { launchOf, meta } from './chrome/addresses.js';
import type { Lang } from './host.js';
import { LmsHost } from './lms-host.js';
import { t, useInterfaceLanguage } from './texts.js';

/** Starts the runtime on a page of the LMS. An exported package has an entry like this one with another host. */
function start(root: HTMLElement): void {
  const lang = language(meta('regie-interface-lang') ?? document.documentElement.lang);
  useInterfaceLanguage(lang);
  document.documentElement.lang = lang;
  createRegion();
  const token = meta('regie-launch');
  if (!token) {
    root.textContent = t.failure.noToken;
    return;
  }
  const player = new RegiePlayer();
  player.host = new LmsHost(token, launchOf(location.pathname));
  player.lang = language(meta('regie-lang') ?? lang);
  root.replaceChildren(player);
  addEventListener('beforeprint', () => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
}

function language(tag: string): Lang {
  return tag.toLowerCase().startsWith('en') ? 'en' : 'nl';
}

const root = document.getElementById('player');
if (root) start(root);
