import type { DocumentName } from '@fourchairs/shared/document/document-name.ts';

import { sha256 } from '#lib/sha256.ts';
import type { Finding } from '#store/keeping/finding.ts';
import type { MeetingOnDisk } from '#store/keeping/read-meeting.ts';
import { gapSaidSeal, gapSeal, isSame } from '#store/repositories/seals.ts';

type Version = MeetingOnDisk['versions'][number];
type Documents = MeetingOnDisk['versionDocuments'];
type GapVersion = MeetingOnDisk['gapVersions'][number];
type GapSaid = MeetingOnDisk['gapsSaid'][number];
type Changed = readonly (readonly [name: DocumentName, before: string, after: string])[];

/** The hashes of a version as it was frozen. */
export type Before = {
  readonly record: string;
  readonly documents: readonly { readonly name: string; readonly hash: string }[];
};

/** Our own, written with its seal. */
const parseChanged = (text: string): Changed => JSON.parse(text) as Changed;

/** The gap that two people decided, if its own row is there and they are two. */
const decidedGap = ({ gaps }: MeetingOnDisk, id: string) =>
  gaps.find(
    ({ id: each, state, words, askedBy, decidedBy }) =>
      each === id &&
      state === 'done' &&
      // They went when it was decided: whatever stands there now was put there.
      words === null &&
      decidedBy !== null &&
      decidedBy !== askedBy,
  );

/** Whether nothing of a gap and of what it changed was changed since. */
const isWhole = (on: MeetingOnDisk, { seal, ...row }: GapVersion): boolean => {
  const gap = decidedGap(on, row.gap);
  return gap !== undefined && isSame(gapSeal(row, gap), seal);
};

const isSaidWhole = (on: MeetingOnDisk, { seal, ...row }: GapSaid): boolean => {
  const gap = decidedGap(on, row.gap);
  return gap !== undefined && isSame(gapSaidSeal(row, gap), seal);
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

/**
 * What was chained of something beside the versions before words were taken out of it: from the digest of what stands
 * there now back over every gap in it. null where one does not lead to what follows it.
 */
export const beforeSaidGaps = (
  on: MeetingOnDisk,
  { kind, about }: Pick<GapSaid, 'kind' | 'about'>,
  now: Uint8Array,
): Uint8Array | null => {
  const gaps = on.gapsSaid.filter((each) => each.kind === kind && each.about === about);
  let digest = now;
  for (const gap of gaps.toReversed()) {
    if (!isSame(gap.after, digest) || !isSaidWhole(on, gap)) return null;
    digest = gap.before;
  }
  return digest;
};

/** Gaps whose other half is missing: one that was decided changed something, and nothing else did. */
export const checkGaps = ({
  meeting,
  gaps,
  gapVersions,
  gapsSaid,
  versions,
}: MeetingOnDisk): Finding[] => [
  ...gaps
    .filter(
      ({ id, state }) =>
        state === 'done' && ![...gapVersions, ...gapsSaid].some(({ gap }) => gap === id),
    )
    .map(({ id }) => ({ where: `meeting ${meeting}, gap ${id}`, what: 'changed nothing' })),
  ...gapVersions
    .filter(({ n }) => !versions.some((version) => version.n === n))
    .map(({ n }) => ({ where: `meeting ${meeting}, version ${n}`, what: 'is missing' })),
];
