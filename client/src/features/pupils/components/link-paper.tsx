import { createPortal } from 'react-dom';

import { Logo } from '#components/logo.tsx';
import { QrCode } from '#components/qr-code.tsx';
import { useTranslation } from '#i18n/use-translation.ts';

import styles from './link-paper.module.css';

/** The sheet that comes out of the printer in place of the page: one person's link, with nothing about why. */
export const LinkPaper = ({ link, name, until }: { link: string; name: string; until: string }) => {
  const { t } = useTranslation('pupils');
  return createPortal(
    <div className={styles['paper']} aria-hidden="true">
      <Logo size={56} />
      <p className={styles['title']}>{t('issued.paperTitle')}</p>
      <p className={styles['name']}>{t('issued.paperFor', { name })}</p>
      <p>{t('issued.paperHow')}</p>
      <div className={styles['code']}>
        <QrCode text={link} label={t('issued.qrLabel', { name })} />
      </div>
      <p className={styles['address']}>{link}</p>
      <p>{until}</p>
      <p>{t('issued.paperKeep')}</p>
    </div>,
    document.body,
  );
};
