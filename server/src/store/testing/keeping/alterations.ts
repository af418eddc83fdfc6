import type { DatabaseSync, SQLInputValue } from 'node:sqlite';

import { headSeal } from '#store/repositories/seals.ts';
import type { DocumentKey } from '#store/store.ts';
import type { Random } from '#store/testing/keeping/random.ts';

type Row = Readonly<Record<string, SQLInputValue>>;

/** Tables whose every row is chained or sealed: their keys, and what else may be changed. */
const tables: Readonly<Record<string, { keys: readonly string[]; others: readonly string[] }>> = {
  documentUpdate: {
    keys: ['meeting', 'name', 'seq'],
    others: ['author', 'at', 'bytes', 'hash'],
  },
  documentSnapshot: { keys: ['meeting', 'name'], others: ['seq', 'bytes', 'hash', 'link'] },
  document: {
    keys: ['meeting', 'name'],
    others: ['epoch', 'schema', 'seq', 'seal', 'credits', 'creditLink'],
  },
  version: {
    keys: ['meeting', 'n'],
    others: ['title', 'at', 'hash', 'previousHash', 'contentHash', 'record', 'by', 'seal'],
  },
  report: {
    keys: ['id'],
    others: ['meeting', 'writer', 'name', 'size', 'sha256', 'at', 'shownAt', 'seal'],
  },
  reportFile: { keys: ['report'], others: ['bytes'] },
  documentCredit: {
    keys: ['rowid', 'meeting', 'name', 'place'],
    others: ['kind', 'client', 'clock', 'length', 'person'],
  },
  agreement: {
    keys: ['meeting', 'version', 'person'],
    others: ['versionHash', 'answer', 'words', 'about', 'saidBy', 'typedBy', 'how', 'lang', 'at'],
  },
  reply: { keys: ['meeting', 'version', 'person'], others: ['words', 'by', 'at'] },
  addition: {
    keys: ['rowid', 'meeting'],
    others: ['person', 'words', 'at', 'typedBy', 'how', 'lang', 'paperDay', 'origin'],
  },
  translation: {
    keys: ['meeting', 'kind', 'about'],
    others: ['words', 'lang', 'by', 'typedBy', 'madeOf', 'at'],
  },
  saying: { keys: ['meeting', 'place'], others: ['kind', 'about', 'digest', 'hash'] },
  gap: {
    keys: ['id'],
    others: [
      'meeting',
      'field',
      'words',
      'reason',
      'state',
      'askedBy',
      'askedAt',
      'decidedBy',
      'decidedAt',
    ],
  },
  gapVersion: {
    keys: ['meeting', 'n', 'place'],
    others: ['gap', 'recordBefore', 'recordAfter', 'documents', 'seal'],
  },
  gapSaid: {
    keys: ['meeting', 'place'],
    others: ['gap', 'kind', 'about', 'before', 'after', 'seal'],
  },
  openingStep: {
    keys: ['meeting', 'place'],
    others: ['opening', 'step', 'askedBy', 'by', 'at', 'words', 'until', 'hash'],
  },
  recoveryPoint: { keys: ['meeting', 'at'], others: ['seal'] },
  recoveryDocument: { keys: ['meeting', 'at', 'name'], others: ['epoch', 'seq', 'state'] },
  versionDocument: { keys: ['meeting', 'n', 'name'], others: ['epoch', 'seq', 'state'] },
};

const whereOf = (keys: readonly string[]): string =>
  keys.map((key) => `"${key}" = ?`).join(' and ');

const isNumbered = (table: string): boolean => tables[table]?.keys.includes('rowid') === true;

const rowsOf = (db: DatabaseSync, table: string): Row[] =>
  db
    .prepare(
      isNumbered(table) ? `select rowid as "rowid", * from "${table}"` : `select * from "${table}"`,
    )
    .all();

const valuesOf = (row: Row, names: readonly string[]): SQLInputValue[] =>
  names.map((name) => row[name] ?? null);

const otherValue = (random: Random, value: SQLInputValue): SQLInputValue => {
  if (typeof value === 'number') return value + 1 + random.below(3);
  if (value instanceof Uint8Array && value.length > 0) {
    const bytes = new Uint8Array(value);
    const at = random.below(bytes.length);
    bytes[at] = (bytes[at] ?? 0) ^ (1 << random.below(8));
    return bytes;
  }
  if (value instanceof Uint8Array) return new Uint8Array([random.below(256)]);
  return typeof value === 'string' ? `${value.slice(0, -1)}${random.pick(['#', '~'])}` : 'x';
};

type Alteration = (db: DatabaseSync, random: Random) => string;

const change: Alteration = (db, random) => {
  const table = random.pick(Object.keys(tables));
  const { keys = [], others = [] } = tables[table] ?? {};
  const row = random.pick(rowsOf(db, table));
  // The number of a row says nothing but its order.
  const column = random.pick([...keys, ...others].filter((name) => name !== 'rowid'));
  const value = otherValue(random, row[column] ?? null);
  db.prepare(`update "${table}" set "${column}" = ? where ${whereOf(keys)}`).run(
    value,
    ...valuesOf(row, keys),
  );
  return `${table}.${column} changed`;
};

const remove: Alteration = (db, random) => {
  const table = random.pick(Object.keys(tables));
  const { keys = [] } = tables[table] ?? {};
  const row = random.pick(rowsOf(db, table));
  db.prepare(`delete from "${table}" where ${whereOf(keys)}`).run(...valuesOf(row, keys));
  return `${table} row removed`;
};

/** Two rows with everything but their keys exchanged. */
const swap: Alteration = (db, random) => {
  const table = random.pick(Object.keys(tables));
  const { keys = [], others = [] } = tables[table] ?? {};
  const all = rowsOf(db, table);
  const [one, two] = [random.pick(all), random.pick(all)];
  const names = others.map((name) => `"${name}" = ?`).join(', ');
  const put = db.prepare(`update "${table}" set ${names} where ${whereOf(keys)}`);
  put.run(...valuesOf(two, others), ...valuesOf(one, keys));
  put.run(...valuesOf(one, others), ...valuesOf(two, keys));
  return JSON.stringify(valuesOf(one, others)) === JSON.stringify(valuesOf(two, others))
    ? 'nothing'
    : `${table} rows swapped`;
};

/** The last rows of a document gone, and its head made anew by somebody who knows how. */
const cutTail: Alteration = (db, random) => {
  const rows = rowsOf(db, 'documentUpdate');
  const { meeting, name } = random.pick(rows);
  const own = rows.filter((row) => row['meeting'] === meeting && row['name'] === name);
  const cut = own[1 + random.below(own.length - 1)];
  const before = own[own.indexOf(cut ?? {}) - 1];
  const head = rowsOf(db, 'document').find(
    (row) => row['meeting'] === meeting && row['name'] === name,
  );
  if (!cut || !before || !head) return 'nothing';
  const key = { meeting, name } as unknown as DocumentKey;
  const seq = Number(before['seq']);
  const seal = headSeal(key, {
    epoch: Number(head['epoch']),
    schema: Number(head['schema']),
    seq,
    link: before['hash'] as Uint8Array,
  });
  const at = [meeting ?? null, name ?? null];
  db.prepare(`delete from "documentUpdate" where "meeting" = ? and "name" = ? and "seq" > ?`).run(
    ...at,
    seq,
  );
  db.prepare(`update "document" set "seq" = ?, "seal" = ? where "meeting" = ? and "name" = ?`).run(
    seq,
    seal,
    ...at,
  );
  return 'the last rows of a document cut off';
};

/** The last version gone with its documents: only a head kept elsewhere shows it. */
const cutVersion: Alteration = (db, random) => {
  const { meeting = null } = random.pick(rowsOf(db, 'version'));
  for (const table of ['versionDocument', 'version']) {
    db.prepare(
      `delete from "${table}" where "meeting" = ?1 and "n" = (select max("n") from "version" where "meeting" = ?1)`,
    ).run(meeting);
  }
  return 'the last version cut off';
};

/** The last thing that was said gone, and its link: only a head kept elsewhere shows it. */
const cutSaying: Alteration = (db, random) => {
  const additions = rowsOf(db, 'addition');
  const { id = null, meeting = null } = random.pick(additions);
  const own = additions.filter((row) => row['meeting'] === meeting);
  if (own.at(-1)?.['id'] !== id) return 'nothing';
  db.prepare('delete from "addition" where "id" = ?').run(id);
  db.prepare(
    `delete from "saying" where "meeting" = ?1 and "place" = (select max("place") from "saying" where "meeting" = ?1)`,
  ).run(meeting);
  return 'the last addition cut off';
};

const changeFinish: Alteration = (db, random) => {
  const row = random.pick(rowsOf(db, 'meeting').filter((each) => each['savedAt'] !== null));
  const column = random.pick(['savedVersion', 'savedTitle', 'savedAt', 'savedSeal']);
  const value = otherValue(random, row[column] ?? null);
  db.prepare(`update "meeting" set "${column}" = ? where "id" = ?`).run(value, row['id'] ?? null);
  return `meeting.${column} changed`;
};

const alterations: readonly Alteration[] = [
  change,
  change,
  change,
  remove,
  swap,
  cutTail,
  cutVersion,
  cutSaying,
  changeFinish,
];

/** What whoever may write to the database itself would do first. */
const unguard = (db: DatabaseSync): void => {
  for (const what of ['update', 'delete']) {
    db.exec(`drop trigger if exists "openingStepOn${what}"`);
  }
};

/** Does one thing that nobody may do to the data, and says what. What the database itself refuses is tried otherwise. */
export const alter = (db: DatabaseSync, random: Random): string => {
  unguard(db);
  for (;;) {
    try {
      const what = random.pick(alterations)(db, random);
      if (what !== 'nothing') return what;
    } catch (error) {
      if (!(error instanceof Error && 'errcode' in error)) throw error;
    }
  }
};
