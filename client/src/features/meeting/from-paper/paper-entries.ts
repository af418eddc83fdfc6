import {
  addEntry,
  entriesIn,
  entriesOf,
  type EntryView,
  moveCard,
  removeEntry,
  setEntry,
} from '@fourchairs/shared/document/entries.ts';
import { inOneStep } from '@fourchairs/shared/document/items.ts';
import type { Provenance, ViewTopic } from '@fourchairs/shared/document/record.ts';
import type { ChildFace } from '@fourchairs/shared/domain/codes.ts';
import type { PictureCard } from '@fourchairs/shared/domain/picture-cards.ts';
import type * as Y from 'yjs';

/** Whether it came from paper: what somebody put into their lane themselves is nobody else's to change. */
const isFromPaper = ({ how }: EntryView): boolean => how === 'paper';

/** What was typed up from somebody's papers, by whomever. */
export const fromPaper = (entries: readonly EntryView[], saidBy: string): EntryView[] =>
  entries.filter((entry) => entry.saidBy === saidBy && isFromPaper(entry));

/** What others typed for somebody, in whatever way it came in. */
export const typedForThem = (entries: readonly EntryView[], saidBy: string): EntryView[] =>
  entries.filter((entry) => entry.saidBy === saidBy && entry.typedBy !== saidBy);

/** Takes these out, in one step; each can be put back. What somebody typed meanwhile stays. */
export const takeOutPapers = (lane: Y.Doc, ids: readonly string[]): void =>
  inOneStep(entriesIn(lane), () => {
    for (const { id } of entriesOf(lane)) if (ids.includes(id)) removeEntry(lane, id);
  });

/** A card ticked on paper: under one of these headings, or under none. */
export const cardOnPaper = (
  entries: readonly EntryView[],
  card: PictureCard,
  among: readonly ViewTopic[],
): EntryView | null =>
  entries.find(
    (entry) =>
      isFromPaper(entry) && entry.card === card && among.some((topic) => topic === entry.topic),
  ) ?? null;

/** Puts a card under a heading; null takes it off. */
export const tickCard = (
  lane: Y.Doc,
  { card, there, topic }: { card: PictureCard; there: EntryView | null; topic: ViewTopic | null },
  provenance: Provenance,
): void => {
  if (topic === null) {
    if (there !== null) removeEntry(lane, there.id);
  } else if (there !== null) moveCard(lane, there.id, topic);
  else addEntry(lane, { kind: 'view', topic, card, ...provenance });
};

/** The face ticked for a question. */
export const faceOnPaper = (entries: readonly EntryView[], topic: ViewTopic): EntryView | null =>
  entries.find((entry) => isFromPaper(entry) && entry.topic === topic && entry.face !== null) ??
  null;

export const tickFace = (
  lane: Y.Doc,
  { topic, there, face }: { topic: ViewTopic; there: EntryView | null; face: ChildFace | null },
  provenance: Provenance,
): void => {
  if (face === null) {
    if (there !== null) removeEntry(lane, there.id);
  } else if (there === null) addEntry(lane, { kind: 'view', topic, face, ...provenance });
  else setEntry(lane, there.id, { face });
};
