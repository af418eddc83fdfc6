import { join } from 'node:path';

import { createDocument } from '@fourchairs/shared/document/roots.ts';
import type { MeetingId } from '@fourchairs/shared/lib/ids.ts';
import * as Y from 'yjs';

import { addTitled, titleOf } from '#collab/testing/words.ts';
import { newId } from '#lib/new-id.ts';
import { sha256 } from '#lib/sha256.ts';
import { openConnection } from '#store/dialects/sqlite/open-connection.ts';
import { allMigrations } from '#store/migrations/all-migrations.ts';
import { migrate } from '#store/migrations/migrate.ts';
import { fileName } from '#store/open-store.ts';
import type { SqlValue } from '#store/sql/query.ts';
import { insertRow } from '#store/testing/old-database.ts';
import { versionHash } from '#use-cases/version-hash.ts';

/** The first migrations: documents had no chains and versions no seals then. */
const oldMigrations = 3;
const edits = 200;

export type OldSchool = {
  readonly meeting: MeetingId;
  readonly marks: readonly string[];
  /** Where in the document the marks stand. */
  readonly outcome: string;
};

const hashOf = (bytes: Uint8Array): Uint8Array => new Uint8Array(Buffer.from(sha256(bytes), 'hex'));

/** Edits one after the other, each as the bytes of its row. */
const typeMarks = () => {
  const doc = createDocument('meeting');
  const rows: Uint8Array[] = [];
  doc.on('update', (bytes: Uint8Array) => rows.push(bytes));
  const outcome = addTitled(doc, 'From before ');
  const marks = Array.from({ length: edits }, (_, index) => `<old-${index}>`);
  for (const mark of marks) titleOf(doc, outcome).insert(0, mark);
  return { rows, marks, outcome, state: Y.encodeStateAsUpdateV2(doc) };
};

type Rows = readonly (readonly [string, Readonly<Record<string, SqlValue>>])[];

const people = (meeting: string): Rows => {
  const pupil = { id: 'u', school: 's', person: 'p', preferredName: 'Ada', fullName: 'Ada' };
  const more = { dateOfBirth: '2016-05-04', yearGroup: '4', className: 'Oak' };
  const held = { id: meeting, school: 's', pupil: 'u', term: 'spring', plannedAt: '', lead: 'p' };
  return [
    ['school', { id: 's', name: 'Oakfield' }],
    [
      'person',
      { id: 'p', school: 's', name: 'Sam', firstName: 'Sam', shownAs: 'Sam', role: 'teacher' },
    ],
    ['pupil', { ...pupil, ...more }],
    ['meeting', { ...held, state: 'live', stage: 'welcome' }],
  ];
};

/** Writes a school as the third version of the schema kept it: acknowledged words, a version, a recovery point. */
export const writeOldSchool = async (folder: string): Promise<OldSchool> => {
  const connection = openConnection(join(folder, fileName));
  await migrate(connection, 'sqlite', allMigrations.slice(0, oldMigrations));
  const meeting = newId<MeetingId>();
  const { rows, marks, outcome, state } = typeMarks();
  const key = { meeting, name: 'meeting' } as const;
  const at = { ...key, epoch: 1, seq: rows.length };
  const record = '{}';
  const hash = versionHash(null, record, [{ name: key.name, state }]);
  const version = { meeting, n: 1, title: 'Read back', at: 6, hash, contentHash: sha256(record) };
  const written: Rows = [
    ...people(meeting),
    ['document', { ...at, schema: 1 }],
    ...rows.map(
      (bytes, index) =>
        [
          'documentUpdate',
          { ...key, seq: index + 1, author: 'p', at: 5, bytes, hash: hashOf(bytes) },
        ] as const,
    ),
    ['version', { ...version, record, by: 'p' }],
    ['versionDocument', { ...at, n: 1, state }],
    ['recoveryPoint', { meeting, at: 7 }],
    ['recoveryDocument', { ...at, at: 7, state }],
  ];
  await connection.write(written.map(([table, row]) => insertRow(table, row, 'sqlite')));
  await connection.close();
  return { meeting, marks, outcome };
};
