import { Lock } from 'lucide-react';

import { Icon } from '#components/icon.tsx';
import { ListenButton } from '#components/listen-button.tsx';
import { formatList } from '#i18n/dates.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { useListening } from '#session/use-listening.ts';

import { usePreparation } from '../model/prepare-context.ts';

import styles from './private-notice.module.css';

/** Who reads this page now: its owner alone, with those they asked to help, or me who was asked. */
const useNoticeWords = (): { title: string; who: string; show: string } => {
  const { t } = useTranslation('prepare');
  const { view, me, owner } = usePreparation();
  const { name } = owner;
  if (owner.id !== me.id) {
    return {
      title: t('private.titleTheirs', { name }),
      who: t('private.theirs', { name }),
      show: t('private.theirsShow', { name }),
    };
  }
  const show = t('private.show');
  const helpers = view.people.filter(({ id }) => view.you.helpers.includes(id));
  if (helpers.length === 0) return { title: t('private.title'), who: t('private.mine'), show };
  const names = formatList(helpers.map((helper) => helper.name));
  return {
    title: t('private.titleHelped', { names }),
    who: t('private.mineHelped', { names }),
    show,
  };
};

/** Before anything is written: who can see this, and what *private* does not mean. */
export const PrivateNotice = () => {
  const { t } = useTranslation(['prepare', 'common']);
  const reader = useListening();
  const { title, who, show } = useNoticeWords();
  const all = [title, who, show, t('private.law')].join(' ');
  const playing = reader.speaking === all;
  return (
    <section className={styles['notice']} aria-labelledby="private-title">
      <h2 id="private-title" className={styles['title']}>
        <Icon of={Lock} />
        {title}
      </h2>
      <p>{who}</p>
      <p>{show}</p>
      <p className={styles['law']}>{t('private.law')}</p>
      <ListenButton
        word={t(playing ? 'common:stopListening' : 'common:listen')}
        about={title}
        playing={playing}
        onPress={() => reader.toggle(all)}
      />
    </section>
  );
};
