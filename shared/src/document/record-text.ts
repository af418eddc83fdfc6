import * as Y from 'yjs';

import type { PersonId } from '#lib/ids.ts';

import type { AuthorRun, RecordText } from './record.ts';

/**
 * Who wrote what the client id `clientId` put at `clock`: the server's registry of leases. The clock lets it keep the
 * first author of words that an editor took out and put back (VERSION6); most registries do not look at it.
 */
export type AuthorOf = ((clientId: number, clock: number) => PersonId | null) & {
  /** Who moved words here that somebody else typed; null for words that stand where they were typed. */
  readonly movedBy?: (clientId: number, clock: number) => PersonId | null;
};

/** A stretch of words in a text as it stands: what it reads, where it came from, and its formatting. */
export type Stretch = {
  readonly words: string;
  readonly clientId: number;
  readonly clock: number;
  readonly format: ReadonlyMap<string, unknown>;
};

/** The words of a text in order, without what was deleted. */
export function* stretchesOf(text: Y.Text): Generator<Stretch> {
  const format = new Map<string, unknown>();
  for (let item = text._start; item !== null; item = item.right) {
    if (item.deleted) continue;
    const { content } = item;
    if (content instanceof Y.ContentFormat) {
      if (content.value === null) format.delete(content.key);
      else format.set(content.key, content.value);
    } else if (content instanceof Y.ContentString) {
      yield { words: content.str, clientId: item.id.client, clock: item.id.clock, format };
    }
  }
}

type Run = { person: PersonId | null; movedBy: PersonId | null; picked: boolean; length: number };
type Author = Omit<Run, 'length'>;

const addUnit = (runs: Run[], { person, movedBy, picked }: Author): void => {
  const last = runs.at(-1);
  if (last?.person === person && last.movedBy === movedBy && last.picked === picked)
    last.length += 1;
  else runs.push({ person, movedBy, picked, length: 1 });
};

const toAuthorRun = ({ person, length, movedBy, picked }: Run): AuthorRun => ({
  person,
  length,
  ...(movedBy !== null && { movedBy }),
  ...(picked && { picked }),
});

/** Which words of an item were not typed where they stand, but put in from the school's list. */
export type IsPicked = (clientId: number, clock: number) => boolean;
const nothingPicked: IsPicked = () => false;

/** Collects words and who typed them; neighbouring words of one person become one run. */
export const createTextBuilder = (authorOf: AuthorOf, isPicked = nothingPicked) => {
  const runs: Run[] = [];
  let text = '';
  return {
    length: () => text.length,
    add: (words: string, clientId: number, clock: number) => {
      for (let unit = 0; unit < words.length; unit += 1) {
        const at = clock + unit;
        addUnit(runs, {
          person: authorOf(clientId, at),
          movedBy: authorOf.movedBy?.(clientId, at) ?? null,
          picked: isPicked(clientId, at),
        });
      }
      text += words;
    },
    build: (): RecordText => ({ text, by: runs.map(toAuthorRun) }),
  };
};

/** A plain text with its typists. */
export const toRecordText = (
  text: Y.Text,
  authorOf: AuthorOf,
  isPicked = nothingPicked,
): RecordText => {
  const builder = createTextBuilder(authorOf, isPicked);
  for (const { words, clientId, clock } of stretchesOf(text)) builder.add(words, clientId, clock);
  return builder.build();
};

/** Who made what stands under `key` of a map now; null when nothing does. */
export const authorOfValue = (
  map: Y.Map<unknown>,
  key: string,
  authorOf: AuthorOf,
): PersonId | null => {
  const item = map._map.get(key);
  if (item === undefined || item.deleted) return null;
  return authorOf(item.id.client, item.id.clock);
};
