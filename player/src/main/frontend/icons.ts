import { svg, html, type TemplateResult } from 'lit';

/** Line icons of one hand: 24 by 24, stroke 1.75, round ends. Always beside a word, so hidden from screen readers. */
const paths = {
  back: svg`<path d="M15 5l-7 7 7 7"/>`,
  on: svg`<path d="M9 5l7 7-7 7"/>`,
  up: svg`<path d="M6 14l6-6 6 6"/>`,
  down: svg`<path d="M6 10l6 6 6-6"/>`,
  grip: svg`<path d="M9 6h.01M15 6h.01M9 12h.01M15 12h.01M9 18h.01M15 18h.01" stroke-width="2.6"/>`,
  close: svg`<path d="M6.5 6.5l11 11M17.5 6.5l-11 11"/>`,
  check: svg`<path d="M5 12.5l4.5 4.5L19 7.5"/>`,
  notYet: svg`<circle cx="12" cy="12" r="8.5"/><path d="M12 7.5v5.5M12 16.4h.01"/>`,
  right: svg`<circle cx="12" cy="12" r="8.5"/><path d="M8.2 12.4l2.6 2.6 5-5.4"/>`,
  wrong: svg`<circle cx="12" cy="12" r="8.5"/><path d="M9.2 9.2l5.6 5.6M14.8 9.2l-5.6 5.6"/>`,
  idea: svg`<path d="M9.5 17.5c0-2.3-3-3.6-3-7.2a5.5 5.5 0 0 1 11 0c0 3.6-3 4.9-3 7.2zM10 20.5h4"/>`,
  example: svg`<path d="M4.5 6.5h15v9.5h-8.5l-4 3.5v-3.5h-2.5zM8.5 10h7M8.5 12.8h4.5"/>`,
  caution: svg`<path d="M12 4.5l8.5 15h-17zM12 10v4.5M12 17h.01"/>`,
  try: svg`<path d="M6 20.5v-16M6 5.5h11.5l-2.5 3.5 2.5 3.5h-11.5"/>`,
  lock: svg`<path d="M6.5 11h11v8.5h-11zM9 11v-2.7a3 3 0 0 1 6 0v2.7"/>`,
  offline: svg`<path d="M4 4l16 16M8.5 15.5a5 5 0 0 1 5-1.2M5.5 12a9.5 9.5 0 0 1 4.5-2.6M14 9.3a9.5 9.5 0 0 1 4.5 2.7M12 19h.01"/>`,
  turn: svg`<path d="M5 12a7 7 0 0 1 12-4.9l2 2M19 5v4.1h-4.1M19 12a7 7 0 0 1-12 4.9l-2-2M5 19v-4.1h4.1"/>`,
  download: svg`<path d="M12 4v10.5M7.5 10.5l4.5 4.5 4.5-4.5M5 19.5h14"/>`,
  place: svg`<path d="M12 20.5s-6-5.600-6-10a6 6 0 0 1 12 0c0 4.400-6 10-6 10zM12 8.5a2 2 0 1 0 0 4 2 2 0 0 0 0-4z"/>`,
  day: svg`<path d="M4.5 6.5h15v13h-15zM4.5 10.5h15M8.5 4v4M15.5 4v4"/>`,
  clock: svg`<circle cx="12" cy="12" r="8.5"/><path d="M12 7.5v4.5l3 2"/>`,
  people: svg`<circle cx="9" cy="8.5" r="3"/><path d="M3.5 19c.3-4 2.300-6 5.5-6s5.200 2 5.5 6M15.5 5.800a3 3 0 0 1 0 5.400M16.5 13.200c2.5.4 3.800 2.300 4 5.800"/>`,
  pencil: svg`<path d="M5 19l1-4.5 9.5-9.5 3.5 3.5-9.5 9.5zM13 7.5l3.5 3.5"/>`,
};

export type IconName = keyof typeof paths;

export function icon(name: IconName): TemplateResult {
  return html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">${paths[name]}</svg>`;
}
