import {
  type OutcomeView,
  removeOutcome,
  restoreOutcome,
} from '@fourchairs/shared/document/outcomes.ts';
import { ChevronDown, ChevronUp, Trash2 } from 'lucide-react';
import { memo } from 'react';

import { useTextBeside } from '#collab/use-doc-value.ts';
import { Button } from '#components/button.tsx';
import { Card } from '#components/card.tsx';
import { IconButton } from '#components/icon-button.tsx';
import { Row, Stack } from '#components/layout.tsx';
import { Pill } from '#components/pill.tsx';
import { Spoken } from '#components/spoken.tsx';
import { Small } from '#components/text.tsx';
import { formatList } from '#i18n/dates.ts';
import { planWords } from '#i18n/plan-words.ts';
import { useTranslation } from '#i18n/use-translation.ts';

import { usePupilName, useReview } from '../model/review-context.ts';
import { useMissingParts } from '../model/use-missing-parts.ts';
import { useRemoval } from '../model/use-removal.ts';
import { OutcomeForm } from './outcome-form.tsx';

const Missing = ({ outcome }: { outcome: OutcomeView }) => {
  const { t } = useTranslation('meeting');
  const name = usePupilName();
  const missing = useMissingParts(outcome);
  if (missing.length === 0) return <Pill tone="good">{t('outcomes.complete')}</Pill>;
  const list = formatList(missing.map((part) => t(`outcomes.parts.${part}`, { name })));
  return <Small>{t('outcomes.still', { list })}</Small>;
};

const Tags = ({ outcome }: { outcome: OutcomeView }) => {
  const { t } = useTranslation('meeting');
  return (
    <>
      {outcome.areaOfNeed !== null && <Pill>{t(`codes.area.${outcome.areaOfNeed}`)}</Pill>}
      {outcome.origin === 'last' && outcome.decision !== null && (
        <Pill tone="neutral">{t(`codes.decision.${outcome.decision}`)}</Pill>
      )}
    </>
  );
};

interface OutcomeCardProps {
  outcome: OutcomeView;
  place: number;
  open: boolean;
  onToggle: (id: string) => void;
}

/** Opens and closes an outcome, and takes a new one away; what was agreed last term is not taken away. */
const Tools = ({
  outcome,
  title,
  open,
  onToggle,
}: Omit<OutcomeCardProps, 'place'> & { title: string }) => {
  const { t } = useTranslation('meeting');
  const { plan, canEditPlan } = useReview();
  const removed = useRemoval();
  const remove = () => {
    removeOutcome(plan, outcome.id);
    removed(title, () => restoreOutcome(plan, outcome.id));
  };
  const openWord = canEditPlan ? t('outcomes.edit') : t('outcomes.readMore');
  return (
    <Row apart>
      <Button
        variant={open ? 'outline' : 'quiet'}
        icon={open ? ChevronUp : ChevronDown}
        expanded={open}
        about={title}
        onPress={() => onToggle(outcome.id)}
      >
        {open ? t('outcomes.close') : openWord}
      </Button>
      {canEditPlan && outcome.origin === 'new' && (
        <IconButton icon={Trash2} about={title} onPress={remove}>
          {t('outcomes.remove')}
        </IconButton>
      )}
    </Row>
  );
};

/** One new outcome: its words and what is still to write; opened, every part of it. */
export const OutcomeCard = memo(function OutcomeCard({
  outcome,
  place,
  open,
  onToggle,
}: OutcomeCardProps) {
  const { t } = useTranslation('meeting');
  const written = useTextBeside(outcome.text('title'));
  const title = written === '' ? t('outcomes.unnamed', { number: place }) : written;
  return (
    <Card
      as="article"
      title={<Spoken of={planWords(written) || title} />}
      tags={<Tags outcome={outcome} />}
      note={outcome.origin === 'new' ? t('outcomes.number', { number: place }) : undefined}
    >
      <Stack>
        {open ? <OutcomeForm outcome={outcome} /> : <Missing outcome={outcome} />}
        <Tools outcome={outcome} title={title} open={open} onToggle={onToggle} />
      </Stack>
    </Card>
  );
});
