import { profileTopics } from '@fourchairs/shared/document/child-questions.ts';
import type { ViewTopic } from '@fourchairs/shared/document/record.ts';
import type { MeetingPerson, MeetingView } from '@fourchairs/shared/protocol/http/meetings.ts';

import { usePresence } from '#collab/use-presence.ts';
import type { PersonHere as ChairOf } from '#components/chair-row.tsx';
import { formatList } from '#i18n/dates.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { initialsOf } from '#lib/initials.ts';

const onProfile: readonly ViewTopic[] = Object.values(profileTopics);

const startLarge = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** The others who are here now, as the child knows them: *Mum*, *Miss Adeyemi*. */
export const useOthersHere = (view: MeetingView): ChairOf[] => {
  const known = new Map(view.people.map((person) => [person.id, person]));
  return usePresence()
    .filter(({ isMe }) => !isMe)
    .map(({ personId, name, role, away }) => {
      const shownAs = known.get(personId)?.shownAs ?? name;
      return { id: personId, name: shownAs, initials: initialsOf(shownAs), role, away };
    });
};

/** Everybody invited but the child: all of them can see what is shown, here or not. */
export const viewersOf = (view: MeetingView): MeetingPerson[] =>
  view.people.filter(({ id }) => id !== view.you.personId);

/** Who reads an answer in the plan without being invited: the SENCO, and of the child's profile whoever teaches them. */
export const useLaterReaders = (view: MeetingView): ((topic: ViewTopic | null) => string) => {
  const { t } = useTranslation('child');
  return (topic) => {
    const isTaught = onProfile.some((each) => each === topic);
    const names = [...view.readers, ...(isTaught ? [t('teachers')] : [])];
    return names.length === 0 ? '' : startLarge(t('whoReadsLater', { names: formatList(names) }));
  };
};

/** Grown-ups of the school to turn to: who leads the meeting, the SENCO, and whoever keeps children safe there. */
export const safeAdultsOf = (view: MeetingView): string[] => {
  const here = view.people.filter(({ isLead, role }) => isLead || role === 'senco');
  return [...new Set([...here.map(({ shownAs }) => shownAs), ...view.safeguarding])];
};
