import type { TemplateResult } from 'lit';
import type { Block, Delivery, Host, Reply } from '../host.js';
import { accordion } from './accordion.js';
import { callout } from './callout.js';
import { commitments } from './commitments.js';
import { dialogue } from './dialogue.js';
import { download } from './download.js';
import { embed } from './embed.js';
import { flipCards } from './flip-cards.js';
import { image } from './image.js';
import { media } from './media.js';
import { question } from './question.js';
import { quote } from './quote.js';
import { reflection } from './reflection.js';
import { richText } from './rich-text.js';
import { tabs } from './tabs.js';

/** What a block may use of its lesson. */
export interface LessonContext {
  host: Host;
  delivery: Delivery;
  /** Reports to the host and folds the reply into the lesson. */
  report(event: Parameters<Host['report']>[0]): Promise<Reply>;
}

/** The type of block that has this kind, alone or among others. */
type BlockOf<Kind extends Block['kind']> = Block extends infer Each ? (Each extends { kind: infer Own } ? (Kind extends Own ? Each : never) : never) : never;

type Renderer<Kind extends Block['kind']> = (block: BlockOf<Kind>, lesson: LessonContext) => TemplateResult;

/** One renderer per kind of block; a new kind is one more line here and one more type in `host.ts`. */
const renderers: { [Kind in Block['kind']]: Renderer<Kind> } = {
  'rich-text': richText,
  image,
  callout,
  question,
  reflection,
  audio: media,
  video: media,
  quote,
  accordion,
  tabs,
  'flip-cards': flipCards,
  dialogue,
  commitments,
  download,
  embed,
};

export function renderBlock(block: Block, lesson: LessonContext): TemplateResult | undefined {
  const renderer = renderers[block.kind] as Renderer<Block['kind']> | undefined;
  return renderer?.(block as never, lesson);
}
