import type { EntryView } from '@fourchairs/shared/document/entries.ts';
import type { Provenance, ViewTopic } from '@fourchairs/shared/document/record.ts';
import type { How } from '@fourchairs/shared/domain/codes.ts';
import type { PersonId } from '@fourchairs/shared/lib/ids.ts';
import type { MeetingPerson, MeetingView } from '@fourchairs/shared/protocol/http/meetings.ts';

import { isSameLanguage } from '#i18n/languages.ts';

/** How somebody's words come in, and the language they stand in. */
export type Manner = { readonly how: How; readonly lang: string };

/** How words of somebody else can come in through my hands. */
export const othersHow = ['scribed', 'phone', 'paper', 'interpreted'] as const satisfies How[];

/** Whose words these are: a supporter writes in the lane of the person they came with, as themselves. */
export const speakerIn = (me: MeetingPerson, lane: string): string =>
  me.role === 'supporter' ? me.id : lane;

/** How words of `saidBy` come in when `me` types them and says nothing else: as they take part in this meeting. */
export const usualHow = (
  { attendance }: Pick<MeetingView, 'attendance'>,
  me: MeetingPerson,
  saidBy: string,
): How => {
  if (saidBy === me.id) return 'self';
  if (me.role === 'interpreter') return 'interpreted';
  const takesPart = attendance.find(({ personId }) => personId === saidBy)?.how;
  if (takesPart === 'phone') return 'phone';
  return takesPart === 'in-writing' ? 'paper' : 'scribed';
};

/** What every new entry of `saidBy` says about itself when `me` types it. */
export const provenanceOf = (
  me: MeetingPerson,
  saidBy: string,
  { how, lang }: Manner,
): Provenance => ({
  saidBy: saidBy as PersonId,
  typedBy: me.id as PersonId,
  how,
  lang,
  helpedBy: null,
});

/** A new view on a topic. */
export const viewOn = (topic: ViewTopic, provenance: Provenance) => ({
  kind: 'view' as const,
  topic,
  ...provenance,
});

/** Words as they came in: what a sentence about them needs. */
type Came = Pick<EntryView, 'how' | 'lang'> & {
  readonly saidBy: string | null;
  readonly typedBy: string | null;
};

/** Which sentence says who said and who typed an entry; null when a person typed their own words. */
export const provenanceKey = ({ saidBy, typedBy, how, lang }: Came) => {
  if (saidBy === typedBy) return null;
  switch (how) {
    case 'interpreted':
      // Only what became English was put into it; an interpreter writes down the words themselves, too.
      return isSameLanguage(lang ?? 'en', 'en') ? 'saidInterpreted' : 'saidThrough';
    case 'phone':
      return 'saidPhone';
    case 'paper':
      return 'saidPaper';
    case 'self':
    case 'scribed':
    case null:
      return 'saidTyped';
  }
};
