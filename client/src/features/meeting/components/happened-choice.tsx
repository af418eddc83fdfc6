import { type Happened, happenedCodes } from '@fourchairs/shared/domain/codes.ts';
import { type ReactNode, useId } from 'react';

import { Spoken } from '#components/spoken.tsx';
import { useTranslation } from '#i18n/use-translation.ts';

import styles from './happened-choice.module.css';

/** As planned, partly or not: three native radio buttons that fit side by side on any screen. */
export const HappenedChoice = ({
  legend,
  description,
  value,
  onChange,
  disabled,
}: {
  legend: ReactNode;
  description: string;
  value: Happened | null;
  onChange: (value: Happened) => void;
  disabled: boolean;
}) => {
  const { t } = useTranslation('meeting');
  const name = useId();
  return (
    <fieldset className={styles['choice']} disabled={disabled} aria-describedby={`${name}-help`}>
      <legend className={styles['legend']}>{legend}</legend>
      <p id={`${name}-help`} className={styles['help']}>
        <Spoken of={description} />
      </p>
      <div className={styles['options']}>
        {happenedCodes.map((code) => (
          <label key={code} className={styles['option']}>
            <input
              type="radio"
              name={name}
              className={styles['dot']}
              checked={value === code}
              onChange={() => onChange(code)}
            />
            {t(`codes.happened.${code}`)}
          </label>
        ))}
      </div>
    </fieldset>
  );
};
