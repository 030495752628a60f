import type { Block, Delivery, Reply } from '../host.js';

/** What the learner did so far in this lesson, as far as this page knows. */
export interface Progress {
  seen: ReadonlySet<string>;
  answered: ReadonlySet<string>;
  reflected: ReadonlySet<string>;
  committed: ReadonlySet<string>;
  /** Blocks still needed, in the order of the lesson. */
  missing: string[];
  done: boolean;
}

export function progressOf({ blocks, state }: Delivery): Progress {
  const seen = new Set(state.seen);
  const answered = new Set(Object.keys(state.answers));
  const reflected = new Set(Object.keys(state.reflections).filter((id) => state.reflections[id]?.trim()));
  const committed = new Set(Object.entries(state.commitments ?? {}).flatMap(([id, { chosen, own }]) => (chosen.length > 0 || own ? [id] : [])));
  const missing = state.done ? [] : blocks.filter((block) => isMissing(block, seen, answered)).map((block) => block.id);
  return { seen, answered, reflected, committed, missing, done: state.done };
}

/** The page's guess until the server has said what is missing. */
function isMissing(block: Block, seen: ReadonlySet<string>, answered: ReadonlySet<string>): boolean {
  if (!block.required) return false;
  return block.kind === 'question' ? !answered.has(block.id) : !seen.has(block.id);
}

export function withReply(progress: Progress, blocks: Block[], reply: Reply): Progress {
  const missing = new Set(reply.missing);
  return { ...progress, missing: blocks.map((block) => block.id).filter((id) => missing.has(id)), done: reply.done };
}

export function withEvent(progress: Progress, kind: 'seen' | 'answered' | 'reflected' | 'committed', block: string): Progress {
  return { ...progress, [kind]: new Set([...progress[kind], block]) };
}
