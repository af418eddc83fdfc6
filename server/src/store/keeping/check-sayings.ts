import { beforeSaidGaps } from '#store/keeping/before-gaps.ts';
import type { Finding } from '#store/keeping/finding.ts';
import type { MeetingOnDisk } from '#store/keeping/read-meeting.ts';
import {
  type Said,
  additionSaid,
  answerSaid,
  firstSayingLink,
  nextSayingLink,
  replySaid,
  seenSaid,
  translationSaid,
} from '#store/repositories/saying-seals.ts';
import { isSame } from '#store/repositories/seals.ts';

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');
/** Digests by name. Of answers, replies and translations the last stands; additions only come, and are numbered as they came. */
const standing = (said: readonly Said[]): ReadonlyMap<string, string> => {
  const found = new Map<string, string>();
  let additions = 0;
  for (const { kind, about, digest } of said) {
    if (kind === 'addition') additions += 1;
    found.set(`${kind} ${kind === 'addition' ? additions : about}`, hex(digest));
  }
  return found;
};

const checkChain = ({ meeting, sayings }: MeetingOnDisk): Finding[] => {
  let link = firstSayingLink(meeting);
  for (const [index, { hash, place, ...said }] of sayings.entries()) {
    const where = `meeting ${meeting}, saying ${index + 1}`;
    if (place !== index + 1) return [{ where, what: 'is missing' }];
    link = nextSayingLink(link, place, said);
    if (!isSame(link, hash)) return [{ where, what: 'is not what was written' }];
  }
  return [];
};

/** What stands there now, as it was before anything was taken out of it: that is what is in the chain (VERSION3). */
const writtenFirst = (on: MeetingOnDisk): Said[] => {
  const now = [
    ...on.agreements.map(answerSaid),
    ...on.replies.map(replySaid),
    ...on.additions.map(additionSaid),
    ...on.translations.map(translationSaid),
  ];
  let additions = 0;
  return now.map((said) => {
    const { kind, about, digest } = said;
    if (kind === 'addition') additions += 1;
    const which = kind === 'addition' ? String(additions) : about;
    return {
      ...said,
      digest: beforeSaidGaps(on, { kind, about: which }, digest) ?? new Uint8Array(),
    };
  });
};

/** What was noted between the meetings has no chain, but a gap in it must lead to what stands there. */
const checkSeen = (on: MeetingOnDisk): Finding[] =>
  on.seen
    .map(seenSaid)
    .filter(({ kind, about, digest }) => beforeSaidGaps(on, { kind, about }, digest) === null)
    .map(({ about }) => ({
      where: `meeting ${on.meeting}, seen ${about}`,
      what: 'is not what was written',
    }));

/** Answers, replies and additions that are not as they were written, were never written, or are gone. */
export const checkSayings = (on: MeetingOnDisk): Finding[] => {
  const there = standing(writtenFirst(on));
  const said = standing(on.sayings);
  const names = [...new Set([...there.keys(), ...said.keys()])];
  const where = (name: string) => `meeting ${on.meeting}, ${name}`;
  return [
    ...checkChain(on),
    ...checkSeen(on),
    ...names
      .filter((name) => there.get(name) !== said.get(name))
      .map((name) => ({
        where: where(name),
        what: there.has(name) ? 'is not what was written' : 'is missing',
      })),
  ];
};
