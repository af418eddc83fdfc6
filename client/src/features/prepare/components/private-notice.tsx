import { Lock } from 'lucide-react';

import { Icon } from '#components/icon.tsx';
import { ListenButton } from '#components/listen-button.tsx';
import { useTranslation } from '#i18n/use-translation.ts';
import { useListening } from '#session/use-listening.ts';

import { usePreparation } from '../model/prepare-context.ts';

import styles from './private-notice.module.css';

/** Before anything is written: who can see this, and what *private* does not mean. */
export const PrivateNotice = () => {
  const { t } = useTranslation(['prepare', 'common']);
  const { owner, canShow } = usePreparation();
  const reader = useListening();
  const who = canShow ? t('private.mine') : t('private.theirs', { name: owner.name });
  const all = [who, t('private.show'), t('private.law')].join(' ');
  const playing = reader.speaking === all;
  return (
    <section className={styles['notice']} aria-labelledby="private-title">
      <h2 id="private-title" className={styles['title']}>
        <Icon of={Lock} />
        {t('private.title')}
      </h2>
      <p>{who}</p>
      <p>{t('private.show')}</p>
      <p className={styles['law']}>{t('private.law')}</p>
      <ListenButton
        word={t(playing ? 'common:stopListening' : 'common:listen')}
        about={t('private.title')}
        playing={playing}
        onPress={() => reader.toggle(all)}
      />
    </section>
  );
};
