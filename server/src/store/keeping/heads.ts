import type { DocumentName } from '@fourchairs/shared/document/document-name.ts';
import type { MeetingId } from '@fourchairs/shared/lib/ids.ts';

import { sha256 } from '#lib/sha256.ts';
import { creditsUpTo } from '#store/keeping/check-credits.ts';
import type { Finding } from '#store/keeping/finding.ts';
import type { MeetingOnDisk } from '#store/keeping/read-meeting.ts';
import { firstLink } from '#store/repositories/seals.ts';

/** How far a meeting had got: kept elsewhere, it shows a tail that was cut off (VERSION1). */
export type MeetingHead = {
  readonly meeting: MeetingId;
  /** Name, last row, and that row's link in hex. */
  readonly documents: readonly (readonly [DocumentName, number, string])[];
  /** Number and hash of the last version. */
  readonly version: readonly [number, string] | null;
  /** Place and link of the last step of its openings; not in heads from before there were any. */
  readonly openings?: readonly [number, string] | null;
  /** Name, number of credits, and the last one's link. */
  readonly credits?: readonly (readonly [DocumentName, number, string])[];
  /** The same of its sayings. */
  readonly sayings?: readonly [number, string] | null;
};

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

/** The link of a document's row, or null when a later snapshot has taken its place. */
const linkAt = (on: MeetingOnDisk, name: DocumentName, seq: number): Uint8Array | null => {
  const row = on.rows.find((each) => each.name === name && each.seq === seq);
  if (row) return row.hash;
  const snapshot = on.snapshots.find((each) => each.name === name);
  if (snapshot?.seq === seq) return snapshot.link;
  return seq === 0 && !snapshot ? firstLink({ meeting: on.meeting, name }) : null;
};

export const headOf = (on: MeetingOnDisk): MeetingHead => {
  const last = on.versions.at(-1);
  const step = on.openingSteps.at(-1);
  const said = on.sayings.at(-1);
  return {
    meeting: on.meeting,
    documents: on.documents.map(({ name, seq }) => {
      const link = linkAt(on, name, seq);
      return [name, seq, link ? hex(link) : ''] as const;
    }),
    version: last ? [last.n, last.hash] : null,
    openings: step ? [step.place, hex(step.hash)] : null,
    credits: on.documents
      .filter(({ credits }) => credits > 0)
      .map(({ name, credits, creditLink }) => [name, credits, hex(creditLink)] as const),
    sayings: said ? [said.place, hex(said.hash)] : null,
  };
};

const compareOpenings = (on: MeetingOnDisk, { openings }: MeetingHead): Finding[] => {
  if (openings === null || openings === undefined) return [];
  const [place, hash] = openings;
  const there = on.openingSteps.find((step) => step.place === place);
  const where = `meeting ${on.meeting}, step ${place} of its openings`;
  if (there === undefined) return [{ where, what: 'is missing' }];
  return hex(there.hash) === hash ? [] : [{ where, what: 'is not what the head says' }];
};

const compareSayings = (on: MeetingOnDisk, { sayings }: MeetingHead): Finding[] => {
  if (sayings === null || sayings === undefined) return [];
  const [place, hash] = sayings;
  const there = on.sayings.find((each) => each.place === place);
  const where = `meeting ${on.meeting}, saying ${place}`;
  if (there === undefined) return [{ where, what: 'is missing' }];
  return hex(there.hash) === hash ? [] : [{ where, what: 'is not what the head says' }];
};

const compareCredits = (on: MeetingOnDisk, { credits = [] }: MeetingHead): Finding[] =>
  credits
    .filter(([name, count, link]) => hex(creditsUpTo(on, name, count).creditLink) !== link)
    .map(([name]) => ({
      where: `meeting ${on.meeting}, credits of document ${name}`,
      what: 'are not what the head says',
    }));

/** What was there when the head was exported and is not any more. */
export const compareToHead = (on: MeetingOnDisk, head: MeetingHead): Finding[] => {
  const findings: Finding[] = [];
  for (const [name, seq, link] of head.documents) {
    const where = `meeting ${on.meeting}, document ${name}`;
    const now = on.documents.find((document) => document.name === name);
    if (now === undefined) findings.push({ where, what: 'is missing' });
    else if (now.seq < seq) {
      findings.push({ where, what: `ends at row ${now.seq}; it had ${seq} rows` });
    } else {
      const there = linkAt(on, name, seq);
      if (there && hex(there) !== link) {
        findings.push({ where: `${where}, up to row ${seq}`, what: 'is not what the head says' });
      }
    }
  }
  if (head.version !== null) {
    const [n, hash] = head.version;
    const there = on.versions.find((version) => version.n === n);
    const where = `meeting ${on.meeting}, version ${n}`;
    if (there === undefined) findings.push({ where, what: 'is missing' });
    else if (there.hash !== hash) findings.push({ where, what: 'is not what the head says' });
  }
  return [
    ...findings,
    ...compareOpenings(on, head),
    ...compareSayings(on, head),
    ...compareCredits(on, head),
  ];
};

const first = 'Four Chairs head 1';

/** As lines of text, the last of which covers those before it. */
export const writeHeads = (heads: readonly MeetingHead[]): string => {
  const text = [first, ...heads.map((head) => JSON.stringify(head)), ''].join('\n');
  return `${text}sha256 ${sha256(text)}\n`;
};

/** null when it is not one, or not whole. */
export const parseHeads = (text: string): MeetingHead[] | null => {
  const end = text.lastIndexOf('sha256 ');
  const body = text.slice(0, Math.max(end, 0));
  if (!body.startsWith(`${first}\n`) || text !== `${body}sha256 ${sha256(body)}\n`) return null;
  // Our own, as the hash says.
  return body
    .split('\n')
    .slice(1, -1)
    .map((line) => JSON.parse(line) as MeetingHead);
};
