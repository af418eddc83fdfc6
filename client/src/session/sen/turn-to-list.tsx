import { isSafeAddress, type TurnTo, turnToNames } from '@fourchairs/shared/domain/turn-to.ts';

import { useTranslation } from '#i18n/use-translation.ts';

import styles from './turn-to-list.module.css';

/** The school's links for families; on paper, where nobody can press them, their addresses. What could not be opened safely is not made a link. */
export const TurnToList = ({ turnTo }: { turnTo: TurnTo }) => {
  const { t } = useTranslation('sen');
  const known = turnToNames.filter((name) => isSafeAddress(turnTo[name]));
  if (known.length === 0) return null;
  return (
    <ul className={styles['list']}>
      {known.map((name) => {
        const words = t(`turnTo.${name}`);
        return (
          <li key={name}>
            <a
              href={turnTo[name]}
              target="_blank"
              rel="noopener noreferrer"
              className={styles['link']}
              aria-label={t('turnTo.opens', { name: words })}
            >
              {words}
            </a>
            <span className={styles['paper']}>
              {words}: {turnTo[name]}
            </span>
          </li>
        );
      })}
    </ul>
  );
};
