import type { MeetingId } from '@fourchairs/shared/lib/ids.ts';
import { recordLanguage } from '@fourchairs/shared/words/came-in.ts';

import type { Dialect, Migration } from '#store/migrations/migration.ts';
import type { AdditionRow, ReplyRow } from '#store/ports/after-store.ts';
import {
  type Said,
  additionSaid,
  answerSaid,
  firstSayingLink,
  nextSayingLink,
  replySaid,
} from '#store/repositories/saying-seals.ts';
import type { SqlConnection } from '#store/sql/connection.ts';
import type { Step } from '#store/sql/step.ts';
import type { AgreementRow } from '#store/store.ts';

const spell = {
  sqlite: { bytes: 'blob', end: ') strict' },
  postgres: { bytes: 'bytea', end: ')' },
};

const inserts = {
  sqlite: 'values (?, ?, ?, ?, ?, ?)',
  postgres: 'values ($1, $2, $3, $4, $5, $6)',
};

const ask = (sql: string) => ({ sql, parameters: [] });

const chain = (meeting: MeetingId, said: readonly Said[]) => {
  let link = firstSayingLink(meeting);
  return said.map((each, index) => {
    link = nextSayingLink(link, index + 1, each);
    return [meeting, index + 1, each.kind, each.about, each.digest, link];
  });
};

/** Nobody could add anybody else's words, before 0023. */
const typedThemselves = (
  row: Pick<AdditionRow, 'meeting' | 'person' | 'words' | 'at'>,
): AdditionRow => ({
  ...row,
  typedBy: row.person,
  how: 'self',
  lang: recordLanguage,
  paperDay: null,
  origin: null,
});

/** What was said before there was a chain, as it stands. */
const fill = async (from: Pick<SqlConnection, 'read'>, dialect: Dialect): Promise<Step[]> => {
  const [answers, replies, additions] = await from.read<[AgreementRow, ReplyRow, AdditionRow]>(
    ask('select * from "agreement" order by "meeting", "version", "person"'),
    ask('select * from "reply" order by "meeting", "version", "person"'),
    ask('select "meeting", "person", "words", "at" from "addition" order by "id"'),
  );
  const said = [
    ...answers.map(answerSaid),
    ...replies.map(replySaid),
    ...additions.map(typedThemselves).map(additionSaid),
  ];
  const meetings = [...new Set(said.map(({ meeting }) => meeting))];
  const runs = meetings.flatMap((meeting) =>
    chain(
      meeting,
      said.filter((each) => each.meeting === meeting),
    ),
  );
  const sql = `insert into "saying" ("meeting", "place", "kind", "about", "digest", "hash") ${inserts[dialect]}`;
  return runs.length === 0 ? [] : [{ sql, runs, guard: null }];
};

/** A chain for each meeting over answers, the school's words beside them, and additions (docs/decisions/0025). */
export const sayings: Migration = {
  name: '0020-sayings',
  statements: (dialect) => {
    const { bytes, end } = spell[dialect];
    return [
      `create table "saying" (
        "meeting" text not null references "meeting" deferrable initially deferred,
        "place" integer not null check ("place" > 0),
        "kind" text not null check ("kind" in ('answer', 'reply', 'addition')),
        "about" text not null,
        "digest" ${bytes} not null,
        "hash" ${bytes} not null,
        primary key ("meeting", "place")
      ${end}`,
    ];
  },
  fill,
};
