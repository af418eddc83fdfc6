import type { EntryView } from '@fourchairs/shared/document/entries.ts';
import type { Provenance } from '@fourchairs/shared/document/record.ts';
import type { How } from '@fourchairs/shared/domain/codes.ts';
import type { PersonId } from '@fourchairs/shared/lib/ids.ts';
import type { MeetingPerson } from '@fourchairs/shared/protocol/http/meetings.ts';

/** How words of `saidBy` come in when `me` types them. */
export const howFor = (me: MeetingPerson, saidBy: string): How => {
  if (saidBy === me.id) return 'self';
  return me.role === 'interpreter' ? 'interpreted' : 'scribed';
};

/** Whose words these are: a supporter writes in the lane of the person they came with, as themselves. */
const speakerIn = (me: MeetingPerson, lane: string): string =>
  me.role === 'supporter' ? me.id : lane;

/** What every new entry in the lane of `lane` says about itself when `me` types it here. */
export const provenanceFor = (me: MeetingPerson, lane: string, lang: string): Provenance => {
  const saidBy = speakerIn(me, lane);
  return {
    saidBy: saidBy as PersonId,
    typedBy: me.id as PersonId,
    how: howFor(me, saidBy),
    lang,
    helpedBy: null,
  };
};

/** Which sentence says who said and who typed an entry; null when a person typed their own words. */
export const provenanceKey = (
  entry: Pick<EntryView, 'saidBy' | 'typedBy' | 'how'>,
): 'saidTyped' | 'saidInterpreted' | 'saidPhone' | 'saidPaper' | null => {
  if (entry.saidBy === entry.typedBy) return null;
  switch (entry.how) {
    case 'interpreted':
      return 'saidInterpreted';
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
