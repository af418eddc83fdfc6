import type { MeetingPerson } from '@fourchairs/shared/protocol/http/meetings.ts';
import { isRecordLanguage } from '@fourchairs/shared/words/came-in.ts';

type Said = { readonly saidBy: string | null; readonly lang: string | null };

/**
 * Who can be named as having put somebody's words into English, where I write for them: the meeting's interpreters and
 * I, the likeliest first. Nobody where I said the words myself, or they are English already.
 */
export const translatorsFor = (
  { saidBy, lang }: Said,
  { people, me }: { readonly people: readonly MeetingPerson[]; readonly me: MeetingPerson },
): readonly MeetingPerson[] => {
  if (saidBy === me.id || isRecordLanguage(lang ?? 'en')) return [];
  const interpreters = people.filter(
    ({ id, role }) => role === 'interpreter' && id !== me.id && id !== saidBy,
  );
  return me.role === 'interpreter' ? [me, ...interpreters] : [...interpreters, me];
};
