import { type DocumentName, prepOf } from '@fourchairs/shared/document/document-name.ts';
import { laneToRecord } from '@fourchairs/shared/document/lane-to-record.ts';
import { listOutcomes } from '@fourchairs/shared/document/outcomes.ts';
import { plainText } from '@fourchairs/shared/document/plain-text.ts';
import type { RecordEntry } from '@fourchairs/shared/document/record.ts';
import { type DocumentKind, createDocument } from '@fourchairs/shared/document/roots.ts';
import type { MeetingId, PersonId } from '@fourchairs/shared/lib/ids.ts';
import { must } from '@fourchairs/shared/lib/must.ts';
import type { OpenedEntry, OpenedPage } from '@fourchairs/shared/protocol/http/openings.ts';
import * as Y from 'yjs';

import { DamagedRow, type PersonRow, type StoredDocument } from '#store/store.ts';
import { authorsOf } from '#use-cases/authors-of.ts';
import type { Deps } from '#use-cases/deps.ts';
import { findPeople } from '#use-cases/find-people.ts';
import { type Opening, takeStep } from '#use-cases/openings.ts';

type Read = { readonly stored: StoredDocument | null; readonly isWhole: boolean };

/** Of a damaged document what is good: here part of it is better than nothing (SAVE7). */
const load = async (
  { store }: Deps,
  key: { meeting: MeetingId; name: DocumentName },
): Promise<Read> => {
  try {
    return { stored: await store.documents.load(key), isWhole: true };
  } catch (error) {
    if (error instanceof DamagedRow) return { stored: error.good, isWhole: false };
    throw error;
  }
};

const toDoc = (kind: DocumentKind, { stored }: Read): Y.Doc => {
  const doc = createDocument(kind);
  const updates = [stored?.snapshot?.bytes, ...(stored?.rows ?? []).map(({ bytes }) => bytes)];
  doc.transact(() => {
    for (const update of updates) if (update !== undefined) Y.applyUpdate(doc, update);
  });
  return doc;
};

/** What the outcomes are called on the child's own page. */
const outcomeWords = async (deps: Deps, meeting: MeetingId): Promise<Map<string, string>> => {
  const plan = toDoc('meeting', await load(deps, { meeting, name: 'meeting' }));
  const words = listOutcomes(plan).map(
    ({ id, text }) => [id, plainText(text('childWords')) || plainText(text('title'))] as const,
  );
  plan.destroy();
  return new Map(words);
};

type Around = {
  readonly outcomes: ReadonlyMap<string, string>;
  readonly people: ReadonlyMap<PersonId, PersonRow>;
};

const toEntry = (entry: RecordEntry, { outcomes, people }: Around): OpenedEntry => {
  const nameOf = (id: PersonId | null) => (id === null ? null : (people.get(id)?.name ?? ''));
  const { id, typedBy, helpedBy, helperName, words, translation, face } = entry;
  const of = {
    id,
    words: words.text,
    translation:
      translation === undefined
        ? null
        : {
            words: translation.words.text,
            lang: translation.lang,
            by: nameOf(translation.by) ?? '',
          },
    face,
    typedBy: nameOf(typedBy) ?? '',
    helpedBy: nameOf(helpedBy) ?? (helperName === undefined ? null : `“${helperName}”`),
  };
  return entry.kind === 'view'
    ? {
        ...of,
        topic: entry.topic,
        outcome: null,
        card: entry.card,
        drawing: (entry.drawing ?? []).map((line) => ({ ...line, points: [...line.points] })),
      }
    : {
        ...of,
        topic: null,
        outcome: outcomes.get(entry.outcome) ?? '',
        card: null,
        drawing: [],
      };
};

/** Reads the child's own page as it stands now, and notes that it was read before anything of it is given. */
export const readOpened = async (
  deps: Deps,
  { opening, by }: { opening: Opening; by: PersonId },
): Promise<OpenedPage> => {
  const meeting = must(await deps.store.meetings.meeting(opening.meeting), 'the meeting');
  const pupil = must(await deps.store.schools.pupil(meeting.pupil), 'the pupil of a meeting');
  await takeStep(deps, opening, { step: 'read', by });
  const key = { meeting: meeting.id, name: prepOf(pupil.person) };
  const [read, authorOf, outcomes, people] = await Promise.all([
    load(deps, key),
    authorsOf(deps, key),
    outcomeWords(deps, meeting.id),
    findPeople(deps.store, meeting),
  ]);
  const doc = toDoc('prep', read);
  const { entries } = laneToRecord(doc, pupil.person, authorOf);
  doc.destroy();
  return {
    pupil: pupil.preferredName,
    until: new Date(must(opening.until, 'the end of an approved opening')).toISOString(),
    isWhole: read.isWhole,
    entries: entries.map((entry) => toEntry(entry, { outcomes, people })),
  };
};
