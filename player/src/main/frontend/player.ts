import { html, render } from 'lit';

const root = document.getElementById('player');
if (root) render(html`<p>…</p>`, root);
