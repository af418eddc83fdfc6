import { Loading } from '#components/loading.tsx';
import { useTranslation } from '#i18n/use-translation.ts';

import styles from './waiting-page.module.css';

/** While a page's chunk is on its way. */
export const WaitingPage = () => {
  const { t } = useTranslation();
  return (
    <main className={styles['page']}>
      <Loading text={t('loading')} lines={4} />
    </main>
  );
};
