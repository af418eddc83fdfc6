import { fieldKey } from '@fourchairs/shared/document/field-key.ts';
import { setSupport, type SupportView } from '@fourchairs/shared/document/support-lines.ts';
import { MessageSquarePlus } from 'lucide-react';
import { memo, useState } from 'react';

import { useSupport, useText } from '#collab/use-doc-value.ts';
import { Disclosure } from '#components/disclosure.tsx';
import { IconButton } from '#components/icon-button.tsx';
import { Small } from '#components/text.tsx';
import { useTranslation } from '#i18n/use-translation.ts';

import { focusField } from '../model/focus-field.ts';
import { useReview } from '../model/review-context.ts';
import { useIsWide } from '../model/use-is-wide.ts';
import { useSupportLine } from '../model/use-support-line.ts';
import { HappenedChoice } from './happened-choice.tsx';
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
  const write = () => {
    setOpen(true);
    focusField(field);
  };
  return (
    <li className={styles['line']}>
      <div className={styles['choice']}>
        <HappenedChoice
          legend={
            <>
              <span className="visually-hidden">{t('review.support')} </span>
              {what}
            </>
          }
          description={summary}
          value={line.happened}
          disabled={!canEditPlan}
          onChange={(happened) => setSupport(plan, line.id, { happened })}
        />
        {!showImpact && canEditPlan && (
          <IconButton icon={MessageSquarePlus} about={what} onPress={write}>
            {t('review.addImpact')}
          </IconButton>
        )}
      </div>
      {showImpact && (
        <Words field={field} text={line.text('impact')} label={t('review.impactLabel')} />
      )}
    </li>
  );
});

/** For each support line of an outcome: did it happen, and what did it do? Asked before the ratings. */
export const SupportHappened = ({ outcome }: { outcome: string }) => {
  const { t } = useTranslation('meeting');
  const { plan } = useReview();
  const isWide = useIsWide();
  const lines = useSupport(plan).filter(
    (line) => line.origin === 'last' && line.outcomes.includes(outcome),
  );
  const answered = lines.filter(({ happened }) => happened !== null).length;
  const list = (
    <ul className={styles['lines']}>
      {lines.map((line) => (
        <Line key={line.id} line={line} />
      ))}
    </ul>
  );
  return (
    <section className={styles['support']} aria-label={t('review.support')}>
      {lines.length === 0 || isWide ? (
        <>
          <h4 className={styles['title']}>{t('review.support')}</h4>
          {lines.length === 0 ? <Small>{t('review.supportNone')}</Small> : list}
        </>
      ) : (
        <Disclosure
          label={t('review.supportCount', { answered, count: lines.length })}
          openLabel={t('review.support')}
        >
          {list}
        </Disclosure>
      )}
    </section>
  );
};
