import { html, nothing, type TemplateResult } from 'lit';
import type { MediaBlock } from '../host.js';
import { t } from '../texts.js';
import { disclosure } from './disclosure.js';
import type { LessonContext } from './registry.js';

/** Sound or film with the browser's own controls, captions, and the same in words. */
export function media(block: MediaBlock, { delivery }: LessonContext): TemplateResult {
  return html`<figure class="figure media">
    <figcaption class="media-title">${block.title}</figcaption>
    ${block.kind === 'video'
      ? html`<video controls playsinline preload="metadata" aria-label=${block.title}>${sources(block, delivery.lang)}</video>`
      : html`<audio controls preload="metadata" aria-label=${block.title} @play=${block.captions ? showCaptions : undefined}>
            ${sources(block, delivery.lang)}
          </audio>
          ${block.captions ? html`<p class="caption-line" aria-hidden="true"></p>` : nothing}`}
    ${disclosure(t.media.transcript, block.transcript)}
    ${block.description ? disclosure(t.media.described, block.description) : nothing}
  </figure>`;
}

/** Browsers show captions on films alone; under a sound we do it ourselves. */
function showCaptions({ currentTarget }: Event): void {
  const audio = currentTarget as HTMLAudioElement;
  const track = audio.textTracks[0];
  const line = audio.parentElement?.querySelector('.caption-line');
  if (!track || !line) return;
  track.mode = 'hidden';
  track.oncuechange = () => {
    const cues = [...(track.activeCues ?? [])] as VTTCue[];
    line.textContent = cues.map((cue) => cue.getCueAsHTML().textContent).join(' ');
  };
}

function sources(block: MediaBlock, lang: string): TemplateResult {
  const spoken = block.lang ?? lang;
  return html`<source src=${block.src} type=${block.type} />
    ${block.captions
      ? html`<track kind="captions" src=${block.captions} srclang=${spoken} label=${t.media.captions} ?default=${block.kind === 'video'} />`
      : nothing}`;
}
