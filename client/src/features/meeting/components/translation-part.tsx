import { laneOf } from '@fourchairs/shared/document/document-name.ts';
import type { EntryView } from '@fourchairs/shared/document/entries.ts';
import type { OutcomeView } from '@fourchairs/shared/document/outcomes.ts';
import type { PersonId } from '@fourchairs/shared/lib/ids.ts';
import type { MeetingPerson } from '@fourchairs/shared/protocol/http/meetings.ts';

import { childWordsIn, entryIn } from '#editor/translatable.ts';
import { Translation } from '#editor/translation.tsx';
import { formatNumber } from '#i18n/dates.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { translatorsFor } from '#session/translators.ts';

import { useNames, useReview } from '../model/review-context.ts';

const useTooLong = () => {
  const { t } = useTranslation('meeting');
  return (most: number) => t('frame.tooLong', { most: formatNumber(most) });
};

/** An entry in English beside the words themselves: to write for whoever may, to read for everybody else. */
export const TranslationPart = ({ entry, owner }: { entry: EntryView; owner: MeetingPerson }) => {
  const { view, me, lanes, canEditLanes } = useReview();
  const nameOf = useNames();
  const tooLong = useTooLong();
  const lane = lanes.get(owner.id);
  if (lane === undefined) return null;
  const id = owner.id as PersonId;
  const mayWrite = canEditLanes.has(owner.id);
  return (
    <Translation
      said={entryIn(lane, id, entry)}
      nameOf={nameOf}
      document={laneOf(id)}
      translators={mayWrite ? translatorsFor(entry, { people: view.people, me }) : []}
      tooLong={tooLong}
    />
  );
};

/** The child's words for an outcome in English: to write for whoever writes the plan and is not the child. */
export const ChildTranslationPart = ({ outcome }: { outcome: OutcomeView }) => {
  const { view, me, plan, canEditPlan } = useReview();
  const nameOf = useNames();
  const tooLong = useTooLong();
  const said = { saidBy: view.pupil.personId, lang: outcome.childLang };
  return (
    <Translation
      said={childWordsIn(plan, outcome)}
      nameOf={nameOf}
      document="meeting"
      translators={canEditPlan ? translatorsFor(said, { people: view.people, me }) : []}
      tooLong={tooLong}
    />
  );
};
