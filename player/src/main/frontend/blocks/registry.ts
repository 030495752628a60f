import type { TemplateResult } from 'lit';
import type { Block, Delivery, Host, Reply } from '../host.js';
import { callout } from './callout.js';
import { image } from './image.js';
import { question } from './question.js';
import { reflection } from './reflection.js';
import { richText } from './rich-text.js';

/** What a block may use of its lesson. */
export interface LessonContext {
  host: Host;
  delivery: Delivery;
  /** Reports to the host and folds the reply into the lesson. */
  report(event: Parameters<Host['report']>[0]): Promise<Reply>;
}

type Renderer<Kind extends Block['kind']> = (block: Extract<Block, { kind: Kind }>, lesson: LessonContext) => TemplateResult;

/** One renderer per kind of block; a new kind is one more line here and one more type in `host.ts`. */
const renderers: { [Kind in Block['kind']]: Renderer<Kind> } = {
  'rich-text': richText,
  image,
  callout,
  question,
  reflection,
};

export function renderBlock(block: Block, lesson: LessonContext): TemplateResult | undefined {
  const renderer = renderers[block.kind] as Renderer<Block['kind']> | undefined;
  return renderer?.(block as never, lesson);
}
