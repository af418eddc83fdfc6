import { laneOf } from '@fourchairs/shared/document/document-name.ts';
import type { EntryView } from '@fourchairs/shared/document/entries.ts';
import type { PersonId } from '@fourchairs/shared/lib/ids.ts';
import type { MeetingPerson } from '@fourchairs/shared/protocol/http/meetings.ts';

import { Translation } from '#editor/translation.tsx';
import { formatNumber } from '#i18n/dates.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { translatorsFor } from '#session/translators.ts';

import { useNames, useReview } from '../model/review-context.ts';

/** An entry in English beside the words themselves: to write for whoever may, to read for everybody else. */
export const TranslationPart = ({ entry, owner }: { entry: EntryView; owner: MeetingPerson }) => {
  const { t } = useTranslation('meeting');
  const { view, me, lanes, canEditLanes } = useReview();
  const nameOf = useNames();
  const lane = lanes.get(owner.id);
  if (lane === undefined) return null;
  return (
    <Translation
      entry={entry}
      nameOf={nameOf}
      doc={lane}
      document={laneOf(owner.id as PersonId)}
      owner={owner.id as PersonId}
      translators={
        canEditLanes.has(owner.id) ? translatorsFor(entry, { people: view.people, me }) : []
      }
      tooLong={(most) => t('frame.tooLong', { most: formatNumber(most) })}
    />
  );
};
