import { parsePlainKey } from '@fourchairs/shared/document/take-out/plain-key.ts';
import { measurementNoteChars } from '@fourchairs/shared/domain/word-limits.ts';
import type { MeetingId, PersonId } from '@fourchairs/shared/lib/ids.ts';

import { answerName } from '#store/ports/after-store.ts';
import { type BesideText, type Digest, once } from '#store/repositories/beside-text.ts';
import { withTranslations } from '#store/repositories/beside-translations.ts';
import { type Database, rowsOf } from '#store/repositories/database.ts';
import {
  additionSaid,
  answerSaid,
  replySaid,
  seenSaid,
  whySaid,
} from '#store/repositories/saying-seals.ts';
import { reportSeal } from '#store/repositories/seals.ts';
import { step } from '#store/sql/step.ts';

type Spoken = {
  readonly meeting: MeetingId;
  readonly version: number;
  readonly person: PersonId;
  readonly words: string;
};

/** Words to one person or of them, one row for each version that was read back. */
const ofPerson = <Row extends Spoken>(
  { db }: Database,
  table: 'agreement' | 'reply',
  { rows, said }: { rows: readonly Row[]; said: (row: Row) => Digest },
): BesideText[] =>
  rows.map((row) => ({
    text: row.words,
    write: (words) =>
      step(
        db
          .updateTable(table)
          .set({ words })
          .where('meeting', '=', row.meeting)
          .where('version', '=', row.version)
          .where('person', '=', row.person)
          .where('words', '=', row.words),
        once,
      ),
    said: (words) => said({ ...row, words }),
  }));

const answers = async (
  database: Database,
  meeting: MeetingId,
  person: PersonId,
): Promise<BesideText[]> => {
  const all = database.db.selectFrom('agreement').selectAll().where('meeting', '=', meeting);
  const rows = await rowsOf(database, all.where('person', '=', person));
  const own = ofPerson(database, 'agreement', { rows, said: answerSaid });
  const said = rows.flatMap((row, index) => {
    const text = own[index];
    return text === undefined ? [] : [{ about: answerName(row), own: text }];
  });
  return withTranslations(database, meeting, 'answer', said);
};

const replies = async (
  database: Database,
  meeting: MeetingId,
  person: PersonId,
): Promise<BesideText[]> => {
  const all = database.db.selectFrom('reply').selectAll().where('meeting', '=', meeting);
  const rows = await rowsOf(database, all.where('person', '=', person));
  return ofPerson(database, 'reply', { rows, said: replySaid });
};

const additions = async (
  database: Database,
  meeting: MeetingId,
  place: number,
): Promise<BesideText[]> => {
  const { db } = database;
  const all = await rowsOf(
    database,
    db.selectFrom('addition').selectAll().where('meeting', '=', meeting).orderBy('id'),
  );
  const own = all.slice(place - 1, place).map((row): BesideText => ({
    text: row.words,
    write: (words) =>
      step(
        db
          .updateTable('addition')
          .set({ words })
          .where('id', '=', row.id)
          .where('words', '=', row.words),
        once,
      ),
    said: (words) => ({ ...additionSaid({ ...row, words }), about: String(place) }),
  }));
  const about = String(place);
  const said = own.map((text) => ({ about, own: text }));
  return withTranslations(database, meeting, 'addition', said);
};

const seen = async (database: Database, meeting: MeetingId, id: string): Promise<BesideText[]> => {
  const { db } = database;
  const rows = await rowsOf(
    database,
    db.selectFrom('seen').selectAll().where('meeting', '=', meeting).where('id', '=', id),
  );
  return rows.map((row) => ({
    text: row.note,
    most: measurementNoteChars,
    write: (note) =>
      step(
        db.updateTable('seen').set({ note }).where('id', '=', id).where('note', '=', row.note),
        once,
      ),
    said: (note) => seenSaid({ ...row, note }),
  }));
};

const attempts = async (database: Database, meeting: MeetingId): Promise<BesideText[]> => {
  const { db } = database;
  const rows = await rowsOf(
    database,
    db.selectFrom('attempt').select(['id', 'words']).where('meeting', '=', meeting),
  );
  return rows.map(({ id, words: before }) => ({
    text: before,
    write: (words) =>
      step(
        db.updateTable('attempt').set({ words }).where('id', '=', id).where('words', '=', before),
        once,
      ),
  }));
};

/** Why something was done with the whole meeting. */
const whyOf = async (
  database: Database,
  table: 'withoutFamily' | 'hold',
  meeting: MeetingId,
): Promise<BesideText[]> => {
  const { db } = database;
  const rows = await rowsOf(
    database,
    db.selectFrom(table).select('why').where('meeting', '=', meeting),
  );
  return rows.map(({ why: before }) => ({
    text: before,
    write: (why) =>
      step(
        db.updateTable(table).set({ why }).where('meeting', '=', meeting).where('why', '=', before),
        once,
      ),
  }));
};

const moves = async (database: Database, meeting: MeetingId): Promise<BesideText[]> => {
  const { db } = database;
  const rows = await rowsOf(
    database,
    db.selectFrom('dateChange').select(['id', 'why']).where('meeting', '=', meeting),
  );
  return rows.map(({ id, why: before }) => ({
    text: before,
    write: (why) =>
      step(
        db.updateTable('dateChange').set({ why }).where('id', '=', id).where('why', '=', before),
        once,
      ),
    said: (why) => whySaid(meeting, `moved ${id}`, why),
  }));
};

const decisions = async (database: Database, meeting: MeetingId): Promise<BesideText[]> => {
  const { db } = database;
  const rows = await rowsOf(
    database,
    db.selectFrom('senDecision').select(['id', 'why', 'instead']).where('meeting', '=', meeting),
  );
  const textIn = (id: number, name: 'why' | 'instead', before: string): BesideText => ({
    text: before,
    write: (text) =>
      step(
        db
          .updateTable('senDecision')
          .set({ [name]: text })
          .where('id', '=', id)
          .where(name, '=', before),
        once,
      ),
  });
  return rows.flatMap(({ id, why, instead }) => [
    textIn(id, 'why', why),
    textIn(id, 'instead', instead),
  ]);
};

const reportNames = async (
  database: Database,
  meeting: MeetingId,
  id: string,
): Promise<BesideText[]> => {
  const { db } = database;
  const all = await rowsOf(
    database,
    db.selectFrom('report').selectAll().where('meeting', '=', meeting),
  );
  return all
    .filter((row) => row.id === id)
    .map(({ seal, ...row }) => ({
      text: row.name,
      write: (name) =>
        step(
          db
            .updateTable('report')
            .set({ name, seal: reportSeal({ ...row, name }) })
            .where('id', '=', row.id)
            .where('seal', '=', seal),
          once,
        ),
    }));
};

/** The texts that a key names in rows beside the documents; none where it names something else. */
export const findBeside = async (
  database: Database,
  meeting: MeetingId,
  field: string,
): Promise<BesideText[]> => {
  const key = parsePlainKey(field);
  if (key === null) return [];
  switch (key.kind) {
    case 'answer':
      return answers(database, meeting, key.person);
    case 'reply':
      return replies(database, meeting, key.person);
    case 'addition':
      return additions(database, meeting, key.place);
    case 'seen':
      return seen(database, meeting, key.id);
    case 'attempts':
      return attempts(database, meeting);
    case 'without-family':
      return whyOf(database, 'withoutFamily', meeting);
    case 'hold':
      return (await whyOf(database, 'hold', meeting)).map((each) => ({
        ...each,
        said: (why) => whySaid(meeting, 'hold', why),
      }));
    case 'moved':
      return moves(database, meeting);
    case 'decision':
      return decisions(database, meeting);
    case 'report':
      return reportNames(database, meeting, key.id);
    case 'measurement':
    case 'helper':
    case 'drawing':
    case 'report-file':
      return [];
  }
};
