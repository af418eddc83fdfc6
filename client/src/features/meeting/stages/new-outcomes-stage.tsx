import { fieldKey } from '@fourchairs/shared/document/field-key.ts';
import { addOutcome, type OutcomeView } from '@fourchairs/shared/document/outcomes.ts';
import { Plus, Sprout } from 'lucide-react';
import { useCallback, useState } from 'react';

import { useOutcomes } from '#collab/use-doc-value.ts';
import { Button } from '#components/button.tsx';
import { EmptyState } from '#components/empty-state.tsx';
import { useTranslation } from '#i18n/use-translation.ts';

import { ChildStrip } from '../components/child-strip.tsx';
import { OutcomeCard } from '../components/outcome-card.tsx';
import { OutcomeOrder } from '../components/outcome-order.tsx';
import { focusField } from '../model/focus-field.ts';
import { goesOn } from '../model/goes-on.ts';
import { usePupilName, useReview } from '../model/review-context.ts';

const Cards = ({
  outcomes,
  open,
  onToggle,
}: {
  outcomes: readonly OutcomeView[];
  open: string | null;
  onToggle: (id: string) => void;
}) =>
  outcomes.map((outcome, index) => (
    <OutcomeCard
      key={outcome.id}
      outcome={outcome}
      place={index + 1}
      open={open === outcome.id}
      onToggle={onToggle}
    />
  ));

const NoneYet = () => {
  const { t } = useTranslation('meeting');
  const { canEditPlan } = useReview();
  const name = usePupilName();
  return (
    <EmptyState icon={Sprout} title={t('outcomes.empty')}>
      <p>{t(canEditPlan ? 'outcomes.emptyHelp' : 'outcomes.emptyRead', { name })}</p>
    </EmptyState>
  );
};

/** What goes on from last term, and what is new: added, written together, put in order, removed with a way back. */
export const NewOutcomesStage = () => {
  const { t } = useTranslation('meeting');
  const { plan, canEditPlan } = useReview();
  const all = useOutcomes(plan);
  const carried = all.filter(goesOn);
  const fresh = all.filter(({ origin }) => origin === 'new');
  const [open, setOpen] = useState<string | null>(null);
  const toggle = useCallback((id: string) => setOpen((now) => (now === id ? null : id)), []);
  const add = () => {
    const id = addOutcome(plan, { origin: 'new' });
    setOpen(id);
    focusField(fieldKey.outcome(id, 'title'));
  };
  return (
    <>
      <ChildStrip topics={['hopes', 'important-to-me']} />
      {carried.length > 0 && <h3>{t('outcomes.carried')}</h3>}
      <Cards outcomes={carried} open={open} onToggle={toggle} />
      {canEditPlan && carried.length > 1 && (
        <OutcomeOrder label={t('outcomes.orderCarried')} outcomes={carried} />
      )}
      {carried.length > 0 && <h3>{t('outcomes.new')}</h3>}
      {fresh.length === 0 && <NoneYet />}
      <Cards outcomes={fresh} open={open} onToggle={toggle} />
      {canEditPlan && (
        <div>
          <Button variant="quiet" icon={Plus} onPress={add}>
            {t('outcomes.add')}
          </Button>
        </div>
      )}
      {canEditPlan && fresh.length > 1 && (
        <OutcomeOrder label={t('outcomes.order')} outcomes={fresh} />
      )}
    </>
  );
};
