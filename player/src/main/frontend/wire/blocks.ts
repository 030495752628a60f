/** What a lesson is made of, kind by kind. */
import type { Answer, Html, Lang, Question } from './question.js';

interface BlockBase {
  id: string;
  required: boolean;
  /** Only when this block falls back to another language than the one asked for. */
  lang?: Lang;
}

export interface RichTextBlock extends BlockBase {
  kind: 'rich-text';
  html: Html;
}

export interface ImageBlock extends BlockBase {
  kind: 'image';
  src: string;
  alt: string;
  decorative: boolean;
  caption?: Html | null;
  description?: Html | null;
}

export type Tone = 'idea' | 'example' | 'caution' | 'try';

export interface CalloutBlock extends BlockBase {
  kind: 'callout';
  tone: Tone;
  title: string;
  html: Html;
}

export interface QuestionBlock extends BlockBase {
  kind: 'question';
  question: Question;
}

export interface ReflectionBlock extends BlockBase {
  kind: 'reflection';
  prompt: Html;
}

export interface MediaBlock extends BlockBase {
  kind: 'audio' | 'video';
  src: string;
  type: string;
  title: string;
  captions: string | null;
  transcript: Html;
  /** What is to be seen, for who cannot see it. */
  description?: Html | null;
}

export interface QuoteBlock extends BlockBase {
  kind: 'quote';
  html: Html;
  by: string;
}

export interface Section {
  id: string;
  title: string;
  html: Html;
}

export interface SectionsBlock extends BlockBase {
  kind: 'accordion' | 'tabs';
  intro?: Html | null;
  sections: Section[];
}

export interface FlipCardsBlock extends BlockBase {
  kind: 'flip-cards';
  intro?: Html | null;
  cards: { id: string; front: Html; back: Html }[];
}

export interface Turn {
  id: string;
  speaker: string;
  html: Html;
  /** What happens here. */
  note?: Html | null;
}

export interface DialogueBlock extends BlockBase {
  kind: 'dialogue';
  intro?: Html | null;
  speakers: { id: string; name: string }[];
  turns: Turn[];
}

export interface CommitmentsBlock extends BlockBase {
  kind: 'commitments';
  prompt: Html;
  options: Answer[];
}

export interface DownloadBlock extends BlockBase {
  kind: 'download';
  title: string;
  href: string;
  fileName: string;
  bytes: number;
  html?: Html | null;
}

export interface EmbedBlock extends BlockBase {
  kind: 'embed';
  title: string;
  src: string;
  host: string;
  /** The same said in words. */
  html: Html;
}

export type Block =
  | RichTextBlock
  | ImageBlock
  | CalloutBlock
  | QuestionBlock
  | ReflectionBlock
  | MediaBlock
  | QuoteBlock
  | SectionsBlock
  | FlipCardsBlock
  | DialogueBlock
  | CommitmentsBlock
  | DownloadBlock
  | EmbedBlock;
