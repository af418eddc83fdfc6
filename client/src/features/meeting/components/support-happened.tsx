import { fieldKey } from '@fourchairs/shared/document/field-key.ts';
import { setSupport, type SupportView } from '@fourchairs/shared/document/support-lines.ts';
import { happenedCodes } from '@fourchairs/shared/domain/codes.ts';
import { MessageSquarePlus } from 'lucide-react';
import { memo, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useSupport, useText } from '#collab/use-doc-value.ts';
import { Button } from '#components/button.tsx';
import { RatingScale } from '#components/rating-scale.tsx';
import { Small } from '#components/text.tsx';

import { focusField } from '../model/focus-field.ts';
import { useReview } from '../model/review-context.ts';
import { useSupportLine } from '../model/use-support-line.ts';
import { Words } from './words.tsx';

import styles from './support-happened.module.css';

const Line = memo(function Line({ line }: { line: SupportView }) {
  const { t } = useTranslation('meeting');
  const { plan, canEditPlan } = useReview();
  const [open, setOpen] = useState(false);
  const what = useText(line.text('what'));
  const impact = useText(line.text('impact'));
  const { summary } = useSupportLine(line);
  const field = fieldKey.support(line.id, 'impact');
  const showImpact = open || impact !== '';
  return (
    <li className={styles['line']}>
      <RatingScale
        legend={<span className={styles['what']}>{t('review.happened', { what })}</span>}
        description={summary}
        options={happenedCodes.map((code) => ({ value: code, label: t(`codes.happened.${code}`) }))}
        value={line.happened}
        disabled={!canEditPlan}
        onChange={(happened) => setSupport(plan, line.id, { happened })}
      />
      {showImpact && (
        <Words field={field} text={line.text('impact')} label={t('review.impactLabel')} />
      )}
      {!showImpact && canEditPlan && (
        <div>
          <Button
            variant="quiet"
            icon={MessageSquarePlus}
            about={what}
            onPress={() => {
              setOpen(true);
              focusField(field);
            }}
          >
            {t('review.addImpact')}
          </Button>
        </div>
      )}
    </li>
  );
});

/** For each support line of an outcome: did it happen, and what did it do? Asked before the ratings. */
export const SupportHappened = ({ outcome }: { outcome: string }) => {
  const { t } = useTranslation('meeting');
  const { plan } = useReview();
  const lines = useSupport(plan).filter(
    (line) => line.origin === 'last' && line.outcomes.includes(outcome),
  );
  return (
    <section className={styles['support']}>
      <h4 className={styles['title']}>{t('review.support')}</h4>
      {lines.length === 0 && <Small>{t('review.supportNone')}</Small>}
      <ul className={styles['lines']}>
        {lines.map((line) => (
          <Line key={line.id} line={line} />
        ))}
      </ul>
    </section>
  );
};
