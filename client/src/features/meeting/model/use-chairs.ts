import type { PersonHere as Here } from '#collab/people-here.ts';
import { usePresence } from '#collab/use-presence.ts';
import type { PersonHere } from '#components/chair-row.tsx';
import { useTranslation } from '#i18n/use-translation.ts';
import { initialsOf } from '#lib/initials.ts';

import { inTableOrder, nameOf } from './people.ts';
import { useReview } from './review-context.ts';

const isAway = (here: readonly Here[]): boolean => here.every(({ away }) => away);

/** One chair for each person whose page is open, in the order they sit; dashed while all their pages are away. */
export const useChairs = (): PersonHere[] => {
  const { t } = useTranslation('common');
  const { view, me } = useReview();
  const here = usePresence();
  return inTableOrder(view.people).flatMap((person) => {
    const pages = here.filter(({ personId }) => personId === person.id);
    if (pages.length === 0) return [];
    const about = [t(`roles.${person.role}`), person.id === me.id ? t('you') : null];
    return [
      {
        id: person.id,
        name: nameOf(person),
        initials: initialsOf(person.name),
        role: person.role,
        away: isAway(pages),
        about: about.filter((word) => word !== null).join(', '),
      },
    ];
  });
};
