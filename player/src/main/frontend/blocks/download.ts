import { html, nothing, type TemplateResult } from 'lit';
import { content } from '../content-html.js';
import type { DownloadBlock } from '../host.js';
import { icon } from '../icons.js';
import { interfaceLang, t } from '../texts.js';

export function download(block: DownloadBlock): TemplateResult {
  return html`<div class="download">
    ${block.html ? html`<div class="intro">${content(block.html)}</div>` : nothing}
    ${fileLink({ title: block.title, href: block.href, fileName: block.fileName, bytes: block.bytes })}
  </div>`;
}

interface FileToGet {
  title: string;
  href: string;
  fileName?: string | null | undefined;
  bytes?: number;
}

/** A file to take along; says of what kind and how large before it is fetched. */
export function fileLink({ title, href, fileName, bytes }: FileToGet): TemplateResult {
  const kind = /\.([a-z0-9]+)$/i.exec(fileName ?? href)?.[1]?.toUpperCase();
  const facts = [kind, bytes ? size(bytes) : ''].filter(Boolean).join(', ');
  return html`<a class="file" href=${href} download=${fileName ?? ''}>
    ${icon('download')}<span class="file-title">${title}</span>
    <span class="file-facts" lang=${interfaceLang}>${t.download.save}${facts ? ` (${facts})` : ''}</span>
  </a>`;
}

function size(bytes: number): string {
  const units = bytes < 1_000_000 ? ({ by: 1000, unit: 'kilobyte' } as const) : ({ by: 1_000_000, unit: 'megabyte' } as const);
  const amount = bytes / units.by;
  const format = new Intl.NumberFormat(interfaceLang, { style: 'unit', unit: units.unit, unitDisplay: 'short', maximumFractionDigits: amount < 10 ? 1 : 0 });
  return format.format(amount);
}
