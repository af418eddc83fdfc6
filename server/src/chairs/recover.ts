import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { MeetingRecord } from '@fourchairs/shared/document/record.ts';
import { type MeetingId, parseId } from '@fourchairs/shared/lib/ids.ts';

import { plainText } from '#export/plain-text.ts';
import { planBlocks } from '#export/record-paper.ts';
import { makeFolder } from '#lib/make-folder.ts';
import { createStore } from '#store/create-store.ts';
import { checkRecovery } from '#store/keeping/check-recovery.ts';
import type { Finding } from '#store/keeping/finding.ts';
import { type Readable, openToRead } from '#store/keeping/open-to-read.ts';
import { readMeeting } from '#store/keeping/read-meeting.ts';
import type { Store, VersionDocument } from '#store/store.ts';
import { recoverMeeting } from '#use-cases/recover-meeting.ts';

type Point = { readonly at: number; readonly documents: readonly VersionDocument[] };
type Asked = {
  readonly meeting: string;
  readonly at?: string | undefined;
  readonly folder: string;
};

const timeOf = ({ at }: Pick<Point, 'at'>): string => new Date(at).toISOString();

const idOf = (text: string): MeetingId => {
  const id = parseId<MeetingId>(text);
  if (id === null) throw new Error(`${text} is not the id of a meeting`);
  return id;
};

const pointsOf = async (store: Store, meeting: MeetingId): Promise<readonly Point[]> => {
  const points = await store.versions.recoveryPoints(meeting);
  if (points.length === 0) throw new Error(`There is no recovery point of the meeting ${meeting}`);
  return points;
};

const inStore = async <Result>(
  url: string,
  use: (store: Store, readable: Readable) => Promise<Result>,
): Promise<Result> => {
  const readable = await openToRead(url);
  try {
    return await use(createStore(readable.db, readable.connection), readable);
  } finally {
    await readable.connection.close();
  }
};

/** When the documents of a meeting were put aside. */
export const listPoints = (url: string, meeting: string): Promise<readonly string[]> =>
  inStore(url, async (store) => (await pointsOf(store, idOf(meeting))).map(timeOf));

const isEmpty = async (folder: string): Promise<boolean> => {
  makeFolder(folder);
  return (await readdir(folder)).length === 0;
};

const mode = 0o600;

/** Each as it is kept, for hands that know Yjs, when nothing else can be made of it. */
const writeDocuments = async (folder: string, { documents }: Point): Promise<void> => {
  await mkdir(join(folder, 'documents'), { mode: 0o700 });
  for (const { name, state } of documents) {
    await writeFile(join(folder, 'documents', `${name}.yjs`), state, { mode });
  }
};

const textOf = (record: MeetingRecord, point: Point): string => {
  const { id: meetingId, title } = record.meeting;
  const version = { meetingId, n: 0, title, at: timeOf(point), hash: '', peopleCount: 0 };
  const beside = {
    agreements: [],
    recordState: 'draft' as const,
    asked: [],
    replies: [],
    additions: [],
    gaps: [],
  };
  const words = plainText({ blocks: planBlocks({ version, record, ...beside }) });
  return `Written by ${timeOf(point)}, and put aside by the server. Nobody has agreed to this or saved it.\n\n${words}`;
};

const writeRecord = async (store: Store, folder: string, meeting: MeetingId, point: Point) => {
  const record = await recoverMeeting({ store }, meeting, point.documents);
  if (record === null) throw new Error('the meeting itself is missing');
  const json = `${JSON.stringify(record, null, 2)}\n`;
  await writeFile(join(folder, 'record.json'), json, { mode });
  await writeFile(join(folder, 'record.txt'), textOf(record, point), { mode });
};

export type Recovered = {
  readonly at: string;
  readonly documents: number;
  readonly findings: readonly Finding[];
};

/**
 * Writes what a meeting was when it was last put aside, or `at` that time, into an empty folder: the record as data and
 * as plain text, and every document as it is kept. Changes nothing of the data.
 */
export const recover = (url: string, { meeting: text, at, folder }: Asked): Promise<Recovered> =>
  inStore(url, async (store, readable) => {
    const meeting = idOf(text);
    const points = await pointsOf(store, meeting);
    const point = at === undefined ? points.at(-1) : points.find((each) => timeOf(each) === at);
    if (point === undefined) throw new Error(`There is no recovery point of ${at}`);
    if (!(await isEmpty(folder))) throw new Error(`The folder ${folder} is not empty`);
    await writeDocuments(folder, point);
    const findings = checkRecovery(await readMeeting(readable, meeting)).filter(({ where }) =>
      where.includes(timeOf(point)),
    );
    const unreadable = await writeRecord(store, folder, meeting, point).catch((error: unknown) => [
      {
        where: `meeting ${meeting}`,
        what: `only its documents could be written: ${error instanceof Error ? error.message : String(error)}`,
      },
    ]);
    return {
      at: timeOf(point),
      documents: point.documents.length,
      findings: [...findings, ...(unreadable ?? [])],
    };
  });
