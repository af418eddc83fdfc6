import type { MeetingRecord } from '@fourchairs/shared/document/record.ts';
import { agreement, reply } from '@fourchairs/shared/protocol/http/meetings.ts';
import { addition, timelineEntry } from '@fourchairs/shared/protocol/http/versions.ts';
import { strFromU8, unzipSync } from 'fflate';
import * as z from 'zod/mini';

import type { Machine } from './machine.ts';
import { expect } from './test.ts';

/** Lines are broken where they must be, so spaces say nothing; joined letters leave control characters behind. */
const squash = (text: string): string => text.replaceAll(/[\s\p{Cc}]+/gu, '');

const pdfWords = async (data: Uint8Array): Promise<string> => {
  // It says at once that it cannot draw here: only where something is read.
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const task = getDocument({ data, verbosity: 0 });
  const document = await task.promise;
  const pages = Array.from({ length: document.numPages }, async (_, index) => {
    const { items } = await (await document.getPage(index + 1)).getTextContent();
    return items.map((item) => ('str' in item ? item.str : '')).join('');
  });
  const text = (await Promise.all(pages)).join('');
  await task.destroy();
  return text;
};

/** Of a Word file everything that is packed in it, also what no reader shows. */
const docxWords = (data: Uint8Array): string =>
  Object.values(unzipSync(data))
    .map((part) => strFromU8(part).replaceAll(/<[^>]*>/gu, ''))
    .join('')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', '’')
    .replaceAll('&amp;', '&');

/** Everything a paper says, without its spaces. */
export const readPaper = async (name: string, bytes: Uint8Array): Promise<string> =>
  squash(name.endsWith('.pdf') ? await pdfWords(bytes) : docxWords(bytes));

/** record.json, with what surrounds the record as the protocol has it. */
const recordFile = z.object({
  version: timelineEntry,
  record: z.custom<MeetingRecord>((value) => typeof value === 'object' && value !== null),
  agreements: z.array(agreement),
  replies: z.array(reply),
  additions: z.array(addition),
});
export type RecordFile = z.infer<typeof recordFile>;

type Kind = 'record' | 'profile' | 'easy-read';
const kinds = ['record', 'profile', 'easy-read'] as const satisfies readonly Kind[];

/** What stands on each paper of a record; and what on none of them, nor in the data. */
export type Holds = Readonly<Record<Kind, readonly string[]>> & {
  readonly never: readonly string[];
};

const expectPaper = (text: string, name: string, { holds, never }: Expected): void => {
  for (const words of holds) expect(text, `${name} says it`).toContain(squash(words));
  for (const words of never) expect(text, `${name} does not say it`).not.toContain(squash(words));
};
type Expected = { readonly holds: readonly string[]; readonly never: readonly string[] };

/** Takes every paper of a record and the record as data, as somebody who has a seat, and reads all of them. */
export const expectPapers = async (
  reader: Machine,
  { never, ...words }: Holds,
): Promise<RecordFile> => {
  for (const kind of kinds) {
    const holds = words[kind];
    for (const name of [`${kind}.pdf`, `${kind}.docx`]) {
      const { status, bytes } = await reader.takeFile(`/versions/1/${name}`);
      expect(status, name).toBe(200);
      expectPaper(await readPaper(name, bytes), name, { holds, never });
    }
  }
  const { body } = await reader.askMeeting('/versions/1/record.json');
  expectPaper(squash(JSON.stringify(body)), 'record.json', { holds: words.record, never });
  return recordFile.parse(body);
};
