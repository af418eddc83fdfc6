import {
  removeSupport,
  restoreSupport,
  type SupportView,
} from '@fourchairs/shared/document/support-lines.ts';
import { memo } from 'react';

import { useText } from '#collab/use-doc-value.ts';
import { Pill } from '#components/pill.tsx';
import { Spoken } from '#components/spoken.tsx';
import { planWords } from '#i18n/plan-words.ts';
import { useTranslation } from '#i18n/use-translation.ts';

import { useReview } from '../model/review-context.ts';
import { useLevelName } from '../model/use-levels.ts';
import { useRemoval } from '../model/use-removal.ts';
import { useSupportLine } from '../model/use-support-line.ts';
import { RowTools } from './row-tools.tsx';
import { SupportForm } from './support-form.tsx';

import styles from './support-row.module.css';

const Cell = ({ label, children }: { label: string; children: string }) => {
  const { t } = useTranslation('meeting');
  return (
    <div className={styles['cell']}>
      <dt className={styles['label']}>{label}</dt>
      <dd className={children === '' ? styles['unsaid'] : undefined}>
        <Spoken of={children === '' ? t('support.notSet') : children} />
      </dd>
    </div>
  );
};

const Facts = ({ line }: { line: SupportView }) => {
  const { t } = useTranslation('meeting');
  const { when, dates } = useSupportLine(line);
  const levelName = useLevelName();
  const who = planWords(useText(line.text('who')));
  const group = planWords(useText(line.text('groupSize')));
  return (
    <dl className={styles['facts']}>
      <Cell label={t('support.level')}>{levelName(line.level)}</Cell>
      <Cell label={t('support.whoShort')}>{who}</Cell>
      <Cell label={t('support.when')}>{when}</Cell>
      <Cell label={t('support.group')}>{group}</Cell>
      <Cell label={t('support.dates')}>{dates}</Cell>
    </dl>
  );
};

interface SupportRowProps {
  line: SupportView;
  place: number;
  /** How many other outcomes it serves beside the one it stands under. */
  alsoFor: number;
  open: boolean;
  onToggle: (id: string) => void;
}

/** One line of support: a row of facts, and opened, the fields behind them. */
export const SupportRow = memo(function SupportRow({
  line,
  place,
  alsoFor,
  open,
  onToggle,
}: SupportRowProps) {
  const { t } = useTranslation('meeting');
  const { plan, canEditPlan } = useReview();
  const removed = useRemoval();
  const written = useText(line.text('what'));
  const what = written === '' ? t('support.unnamed', { number: place }) : written;
  const remove = () => {
    removeSupport(plan, line.id);
    removed(written, () => restoreSupport(plan, line.id));
  };
  return (
    <li className={styles['row']} data-open={open}>
      <div className={styles['top']}>
        <h4 className={styles['what']} dir="auto">
          <Spoken of={planWords(written) || what} />
        </h4>
        {line.origin === 'new' && <Pill tone="good">{t('support.isNew')}</Pill>}
        {alsoFor > 0 && <Pill tone="neutral">{t('support.alsoFor', { count: alsoFor })}</Pill>}
      </div>
      {canEditPlan && (
        <div className={styles['tools']}>
          <RowTools about={what} open={open} onToggle={() => onToggle(line.id)} onRemove={remove} />
        </div>
      )}
      {open ? (
        <div className={styles['form']}>
          <SupportForm line={line} />
        </div>
      ) : (
        <Facts line={line} />
      )}
    </li>
  );
});
