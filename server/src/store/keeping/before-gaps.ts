import type { DocumentName } from '@fourchairs/shared/document/document-name.ts';

import { sha256 } from '#lib/sha256.ts';
import type { Finding } from '#store/keeping/finding.ts';
import type { MeetingOnDisk } from '#store/keeping/read-meeting.ts';
import { gapSeal, isSame } from '#store/repositories/seals.ts';

type Version = MeetingOnDisk['versions'][number];
type Documents = MeetingOnDisk['versionDocuments'];
type GapVersion = MeetingOnDisk['gapVersions'][number];
type Changed = readonly (readonly [name: DocumentName, before: string, after: string])[];

/** The hashes of a version as it was frozen. */
export type Before = {
  readonly record: string;
  readonly documents: readonly { readonly name: string; readonly hash: string }[];
};

/** Our own, written with its seal. */
const parseChanged = (text: string): Changed => JSON.parse(text) as Changed;

/** Whether a gap is what two people decided: its own row is there, they are two, and nothing of either was changed. */
const isWhole = (on: MeetingOnDisk, { seal, ...row }: GapVersion): boolean => {
  const gap = on.gaps.find(({ id }) => id === row.gap);
  if (gap?.state !== 'done' || gap.decidedBy === null || gap.decidedBy === gap.askedBy) {
    return false;
  }
  return isSame(gapSeal(row, gap), seal);
};

/**
 * What a version was hashed from before words were taken out of it (VERSION3): from what stands there now back over
 * every gap, each of which must lead to exactly what follows it. null where one does not.
 */
export const beforeGaps = (
  on: MeetingOnDisk,
  { n, record: text }: Version,
  documents: Documents,
): Before | null => {
  const gaps = on.gapVersions.filter((each) => each.n === n);
  let record = sha256(text);
  const hashes = new Map(documents.map(({ name, state }) => [name, sha256(state)]));
  for (const [index, gap] of [...gaps.entries()].toReversed()) {
    const isMarked = gap.recordBefore === gap.recordAfter || text.includes(JSON.stringify(gap.gap));
    if (gap.place !== index + 1 || gap.recordAfter !== record || !isMarked) return null;
    if (!isWhole(on, gap)) return null;
    record = gap.recordBefore;
    for (const [name, before, after] of parseChanged(gap.documents)) {
      if (hashes.get(name) !== after) return null;
      hashes.set(name, before);
    }
  }
  return { record, documents: [...hashes].map(([name, hash]) => ({ name, hash })) };
};

/** Gaps whose other half is missing: one that was decided changed the saved version, and nothing else did. */
export const checkGaps = ({ meeting, gaps, gapVersions, versions }: MeetingOnDisk): Finding[] => [
  ...gaps
    .filter(({ id, state }) => state === 'done' && !gapVersions.some(({ gap }) => gap === id))
    .map(({ id }) => ({ where: `meeting ${meeting}, gap ${id}`, what: 'changed no version' })),
  ...gapVersions
    .filter(({ n }) => !versions.some((version) => version.n === n))
    .map(({ n }) => ({ where: `meeting ${meeting}, version ${n}`, what: 'is missing' })),
];
