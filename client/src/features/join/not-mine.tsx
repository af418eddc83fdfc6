import type { MouseEvent } from 'react';

import { PlainPage } from '#components/plain-page.tsx';
import { useTranslation } from '#i18n/use-translation.ts';
import { LanguageChoice } from '#session/language-choice.tsx';

import styles from './not-mine.module.css';

/** What stands in the address in place of a link that was not for whoever opened it. */
export const notMine = '#not-mine';

const leave = (event: MouseEvent): void => {
  event.preventDefault();
  // In place of the link: whoever comes to this browser next finds no way back to it.
  location.replace(notMine);
};

/** *Not Magda? Leave*: for whoever opened somebody else's link, before anything is opened with it. */
export const NotMineLink = ({ name }: { name: string }) => {
  const { t } = useTranslation('join');
  return (
    <a className={styles['link']} href={notMine} onClick={leave}>
      {t('notYou', { name })}
    </a>
  );
};

/** What to do with a link that is somebody else's. */
export const NotMinePage = () => {
  const { t } = useTranslation('join');
  return (
    <PlainPage title={t('notMine.title')} corner={<LanguageChoice />}>
      <p>{t('notMine.safe')}</p>
      <p>{t('notMine.tell')}</p>
      <p>{t('notMine.own')}</p>
    </PlainPage>
  );
};
