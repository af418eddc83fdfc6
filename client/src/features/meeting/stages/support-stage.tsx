import { fieldKey } from '@fourchairs/shared/document/field-key.ts';
import type { OutcomeView } from '@fourchairs/shared/document/outcomes.ts';
import { addSupport, type SupportView } from '@fourchairs/shared/document/support-lines.ts';
import { HandHelping, Plus } from 'lucide-react';
import { useCallback, useState } from 'react';

import { useOutcomes, useSupport, useText } from '#collab/use-doc-value.ts';
import { Button } from '#components/button.tsx';
import { Card } from '#components/card.tsx';
import { EmptyState } from '#components/empty-state.tsx';
import { Spoken } from '#components/spoken.tsx';
import { Small } from '#components/text.tsx';
import { planWords } from '#i18n/plan-words.ts';
import { useTranslation } from '#i18n/use-translation.ts';

import { PickSupport } from '../components/pick-support.tsx';
import { PointList } from '../components/point-list.tsx';
import { SupportOrder } from '../components/support-order.tsx';
import { SupportRow } from '../components/support-row.tsx';
import { focusField } from '../model/focus-field.ts';
import { isPlanned } from '../model/goes-on.ts';
import { groupSupport } from '../model/group-support.ts';
import { useReview } from '../model/review-context.ts';

import styles from './support-stage.module.css';

interface GroupProps {
  lines: readonly SupportView[];
  open: string | null;
  onToggle: (id: string) => void;
  onAdd: (outcome: string | null) => void;
  onPicked: (id: string) => void;
}

const Lines = ({
  lines,
  outcome,
  open,
  onToggle,
  onAdd,
  onPicked,
}: GroupProps & { outcome: string | null }) => {
  const { t } = useTranslation('meeting');
  const { canEditPlan } = useReview();
  return (
    <>
      {lines.length === 0 && <Small>{t('support.empty')}</Small>}
      <ul className={styles['lines']}>
        {lines.map((line, index) => (
          <SupportRow
            key={line.id}
            line={line}
            place={index + 1}
            alsoFor={Math.max(line.outcomes.length - 1, 0)}
            open={open === line.id}
            onToggle={onToggle}
          />
        ))}
      </ul>
      {canEditPlan && (
        <div className={styles['tools']}>
          <Button variant="quiet" icon={Plus} onPress={() => onAdd(outcome)}>
            {t('support.add')}
          </Button>
          <PickSupport outcome={outcome} onPicked={onPicked} />
          {lines.length > 1 && <SupportOrder lines={lines} />}
        </div>
      )}
    </>
  );
};

const ForOutcome = ({ outcome, ...group }: GroupProps & { outcome: OutcomeView }) => {
  const { t } = useTranslation('meeting');
  const title = useText(outcome.text('title'));
  return (
    <Card
      title={
        <Spoken of={t('support.forOutcome', { title: planWords(title) || t('frame.noWords') })} />
      }
    >
      <Lines {...group} outcome={outcome.id} />
    </Card>
  );
};

/** The help that is planned, under the outcome it is for. */
export const SupportStage = () => {
  const { t } = useTranslation('meeting');
  const { plan, canEditPlan } = useReview();
  const lines = useSupport(plan);
  const outcomes = useOutcomes(plan);
  const [open, setOpen] = useState<string | null>(null);
  const groups = groupSupport(lines, outcomes, isPlanned);
  const showLine = useCallback((id: string) => {
    setOpen(id);
    focusField(fieldKey.support(id, 'what'));
  }, []);
  const add = (outcome: string | null) => {
    const id = addSupport(plan, { origin: 'new', outcomes: outcome === null ? [] : [outcome] });
    showLine(id);
  };
  const onToggle = useCallback((id: string) => setOpen((now) => (now === id ? null : id)), []);
  const shared = { open, onToggle, onAdd: add, onPicked: showLine };
  const nothing = lines.length === 0 && groups.planned.length === 0;
  return (
    <>
      <PointList
        list="strategies"
        title={t('support.strategies')}
        lead={t('support.strategiesLead')}
        empty={t('support.strategiesEmpty')}
        addWord={t('support.addStrategy')}
        nameOf={(number) => t('support.strategy', { number })}
      />
      {nothing && (
        <EmptyState icon={HandHelping} title={t('support.empty')}>
          <p>{t(canEditPlan ? 'support.emptyHelp' : 'support.emptyRead')}</p>
        </EmptyState>
      )}
      {groups.planned.map((group) => (
        <ForOutcome
          key={group.outcome.id}
          outcome={group.outcome}
          lines={group.lines}
          {...shared}
        />
      ))}
      {(groups.loose.length > 0 || nothing) && (
        <Card title={t('support.forNone')}>
          <Lines lines={groups.loose} outcome={null} {...shared} />
        </Card>
      )}
      {groups.ended.length > 0 && (
        <Card title={t('support.forEnded')}>
          <Lines lines={groups.ended} outcome={null} {...shared} />
        </Card>
      )}
    </>
  );
};
