import { LitElement } from 'lit';

/** Renders into the page itself: one style sheet, find-in-page and print work, and labels can point across elements. */
export abstract class LightElement extends LitElement {
  protected override createRenderRoot(): HTMLElement {
    return this;
  }
}
