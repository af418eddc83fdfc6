import type { Advice } from '@fourchairs/shared/domain/quality/advice.ts';
import { Lightbulb } from 'lucide-react';

import { Icon } from '#components/icon.tsx';
import { useTranslation } from '#i18n/use-translation.ts';

import { usePupilName } from '../model/review-context.ts';

import styles from './advice-line.module.css';

/** A suggestion under a field, and why. It is read with the field, refuses nothing and goes away by itself. */
const AdviceLine = ({ advice }: { advice: Advice }) => {
  const { t } = useTranslation('meeting');
  const name = usePupilName();
  const { code, about } = advice;
  return (
    <span className={styles['advice']}>
      <Icon of={Lightbulb} />
      <span>{t(`advice.${code}`, { about, name })}</span>
    </span>
  );
};

/** What is suggested for one field: the first thing alone, so that nobody is talked over. Undefined: nothing. */
export const adviceFor = (all: readonly Advice[], field: string) => {
  const advice = all.find((each) => each.field === field);
  return advice === undefined ? undefined : <AdviceLine advice={advice} />;
};
