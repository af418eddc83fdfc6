import type { DocumentName } from '@fourchairs/shared/document/document-name.ts';

import { beforeGaps, checkGaps } from '#store/keeping/before-gaps.ts';
import { checkCredits } from '#store/keeping/check-credits.ts';
import { checkOpenings } from '#store/keeping/check-openings.ts';
import { checkRecovery } from '#store/keeping/check-recovery.ts';
import { checkSayings } from '#store/keeping/check-sayings.ts';
import type { Finding } from '#store/keeping/finding.ts';
import type { MeetingOnDisk } from '#store/keeping/read-meeting.ts';
import {
  finishSeal,
  firstLink,
  headSeal,
  isSame,
  nextLink,
  snapshotSeal,
  versionSeal,
} from '#store/repositories/seals.ts';

/** The hash that chains a version to the one before it, from the hashes of what is in it, as the use cases make it. */
export type VersionHash = (
  previousHash: string | null,
  recordHash: string,
  documents: readonly { readonly name: string; readonly hash: string }[],
) => string;

const altered = 'is not what was written';

const checkDocument = (on: MeetingOnDisk, name: DocumentName): Finding[] => {
  const { meeting } = on;
  const key = { meeting, name };
  const where = `meeting ${meeting}, document ${name}`;
  const head = on.documents.find((document) => document.name === name);
  if (head === undefined) return [{ where, what: 'has rows, but is itself missing' }];
  const snapshot = on.snapshots.find((each) => each.name === name);
  if (snapshot && !isSame(snapshotSeal(key, snapshot), snapshot.hash)) {
    return [{ where: `${where}, snapshot at row ${snapshot.seq}`, what: altered }];
  }
  let last = snapshot?.seq ?? 0;
  let link = snapshot?.link ?? firstLink(key);
  for (const row of on.rows.filter((each) => each.name === name)) {
    const at = `${where}, row ${last + 1}`;
    if (row.seq !== last + 1) return [{ where: at, what: 'is missing' }];
    link = nextLink(link, key, row);
    if (!isSame(link, row.hash)) return [{ where: at, what: `${altered}, or not there` }];
    last = row.seq;
  }
  if (last !== head.seq) return [{ where: `${where}, row ${last + 1}`, what: 'is missing' }];
  return isSame(headSeal(key, { ...head, link }), head.seal)
    ? []
    : [{ where: `${where}, its head`, what: `${altered}: rows after ${last} may be gone` }];
};

type Version = MeetingOnDisk['versions'][number];

const checkVersion = (on: MeetingOnDisk, version: Version, versionHash: VersionHash): Finding[] => {
  const where = `meeting ${on.meeting}, version ${version.n}`;
  const documents = on.versionDocuments.filter(({ n }) => n === version.n);
  const { seal, ...row } = version;
  const before = beforeGaps(on, version, documents);
  const isWhole =
    before !== null &&
    isSame(versionSeal(row, documents), seal) &&
    versionHash(version.previousHash, before.record, before.documents) === version.hash;
  return isWhole ? [] : [{ where, what: altered }];
};

const checkVersions = (on: MeetingOnDisk, versionHash: VersionHash): Finding[] => {
  const at = (n: number) => `meeting ${on.meeting}, version ${n}`;
  const numbers = new Set(on.versions.map(({ n }) => n));
  const findings: Finding[] = on.versions.flatMap((each) => checkVersion(on, each, versionHash));
  const last = Math.max(
    0,
    ...on.versions.map(({ n }) => n),
    ...on.versionDocuments.map(({ n }) => n),
  );
  for (let n = 1; n <= last; n += 1) {
    if (!numbers.has(n)) findings.push({ where: at(n), what: 'is missing' });
  }
  for (const [index, { n, previousHash }] of on.versions.entries()) {
    const before = on.versions[index - 1];
    const follows = before
      ? previousHash === before.hash
      : previousHash === null || previousHash === on.carried?.hash;
    if (!follows) findings.push({ where: at(n), what: 'does not follow the version before it' });
  }
  return findings;
};

const checkFinish = ({ meeting, saved, versions }: MeetingOnDisk): Finding[] => {
  const where = `meeting ${meeting}, its finish`;
  if (saved === null) return [{ where: `meeting ${meeting}`, what: 'is missing' }];
  const { savedVersion: n, savedTitle: title, savedAt: at, savedSeal, state } = saved;
  if (n === null || title === null || at === null) {
    const isOpen = state !== 'saved' && n === null && title === null && at === null;
    return isOpen && savedSeal.length === 0 ? [] : [{ where, what: altered }];
  }
  if (!isSame(finishSeal(meeting, { n, title, at }), savedSeal)) return [{ where, what: altered }];
  const isThere = versions.some((version) => version.n === n);
  return isThere ? [] : [{ where: `meeting ${meeting}, version ${n}`, what: 'is missing' }];
};

/** Everything of a meeting that is not as it was written. */
export const checkMeeting = (on: MeetingOnDisk, versionHash: VersionHash): Finding[] => {
  const names = [...on.documents, ...on.snapshots, ...on.rows].map(({ name }) => name);
  return [
    ...[...new Set(names)].flatMap((name) => checkDocument(on, name)),
    ...checkVersions(on, versionHash),
    ...checkGaps(on),
    ...checkOpenings(on),
    ...checkRecovery(on),
    ...checkSayings(on),
    ...checkCredits(on),
    ...checkFinish(on),
  ];
};
