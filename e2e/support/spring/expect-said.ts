import type { Said } from '@fourchairs/server/demo/script.ts';
import type { RecordEntry } from '@fourchairs/shared/document/record.ts';
import type { Agreement, MeetingView } from '@fourchairs/shared/protocol/http/meetings.ts';

import { expect } from '#support/test.ts';

import { account, placeOf } from './account.ts';
import { type Reading, outcomeIn } from './reading.ts';

/** What the account tells of one entry, as the record would have it. */
const told = (reading: Reading, said: Said) => ({
  about: 'rates' in said ? outcomeIn(reading, said.rates).id : said.topic,
  card: 'card' in said ? (said.card ?? null) : null,
  level: 'rates' in said ? said.level : null,
  tme: 'rates' in said ? (said.tme ?? null) : null,
  face: said.face ?? null,
  words: said.words ?? '',
  saidBy: reading.idOf(said.saidBy),
  typedBy: reading.idOf(said.typedBy ?? said.saidBy),
  helpedBy: said.helpedBy === undefined ? null : reading.idOf(said.helpedBy),
  how: said.how ?? 'self',
  lang: said.lang ?? 'en',
});

const recorded = (entry: RecordEntry): ReturnType<typeof told> => ({
  about: entry.kind === 'rating' ? entry.outcome : entry.topic,
  card: entry.kind === 'view' ? entry.card : null,
  level: entry.kind === 'rating' ? entry.level : null,
  tme: entry.kind === 'rating' ? entry.tme : null,
  face: entry.face,
  words: entry.words.text,
  saidBy: String(entry.saidBy),
  typedBy: String(entry.typedBy),
  helpedBy: entry.helpedBy === null ? null : String(entry.helpedBy),
  how: entry.how,
  lang: entry.lang,
});

const sorted = (all: readonly object[]): string[] =>
  all
    .map((each) => JSON.stringify(Object.entries(each).sort(([a], [b]) => a.localeCompare(b))))
    .sort();

/** Everything that was shown is in the record with whose words, whose hands and whose help; nothing else is. */
export const expectSaid = (reading: Reading): void => {
  const shown = account.said.filter(({ hidden }) => hidden !== true);
  const entries = reading.record.lanes.flatMap((lane) => lane.entries);
  expect(sorted(entries.map(recorded))).toEqual(sorted(shown.map((said) => told(reading, said))));
};

export const expectAttendance = ({ record, idOf }: Reading): void => {
  const noted = account.attendance.map(({ person, how, from = null, to = null }) => ({
    personId: idOf(person),
    how,
    from,
    to,
  }));
  expect(sorted(record.attendance)).toEqual(sorted(noted));
};

const answered = ({ personId, answer, words, about, typedBy, how }: Agreement) => ({
  personId,
  answer,
  words,
  about,
  typedBy,
  how,
});

/** Each answer is there as it was given, the school's words beside it; nobody else has one. */
export const expectAnswers = (
  reading: Reading,
  { agreements, replies }: Pick<MeetingView, 'agreements' | 'replies'>,
): void => {
  const { record, idOf } = reading;
  const { answers } = account.saved;
  const given = answers.map(({ person, answer, words = '', about, typedBy, how = 'self' }) => ({
    personId: idOf(person),
    answer,
    words,
    about: about === undefined ? null : (record.plan.outcomes[placeOf(about) - 1]?.id ?? about),
    typedBy: idOf(typedBy ?? person),
    how,
  }));
  expect(sorted(agreements.map(answered))).toEqual(sorted(given));
  const replied = answers.flatMap(({ person, reply }) =>
    reply === undefined ? [] : [{ personId: idOf(person), by: idOf(reply.by), words: reply.words }],
  );
  expect(replies.map(({ personId, by, words }) => ({ personId, by, words }))).toEqual(replied);
};
