import type { IssuedLink } from '@fourchairs/shared/protocol/http/pupils.ts';
import { Copy, Printer } from 'lucide-react';
import { useId, useState } from 'react';

import { Banner } from '#components/banner.tsx';
import { Button } from '#components/button.tsx';
import { Dialog } from '#components/dialog.tsx';
import { Row } from '#components/layout.tsx';
import { QrCode } from '#components/qr-code.tsx';
import { TextField } from '#components/text-field.tsx';
import { Small } from '#components/text.tsx';
import { dayOf, formatDay } from '#i18n/dates.ts';
import { useTranslation } from '#i18n/use-translation.ts';

import { copyText } from '../model/copy-text.ts';
import { LinkPaper } from './link-paper.tsx';

import styles from './issued-dialog.module.css';

const CopyField = ({ link, name }: { link: string; name: string }) => {
  const { t } = useTranslation('pupils');
  const [copied, setCopied] = useState<boolean | null>(null);
  const field = useId();
  const copy = async (): Promise<void> => {
    const box = document.getElementById(field)?.querySelector('input') ?? null;
    setCopied(await copyText(link, box));
  };
  return (
    <div id={field} className={styles['copy']}>
      <TextField label={t('issued.address')} value={link} onChange={() => undefined} readOnly />
      <div>
        <Button variant="main" icon={Copy} onPress={() => void copy()}>
          {t('issued.copy')}
        </Button>
      </div>
      <output className={styles['said']}>
        {copied !== null && t(copied ? 'issued.copied' : 'issued.copyFailed', { name })}
      </output>
    </div>
  );
};

/** A new link, shown this once: to copy, to show to a camera, or to print. */
export const IssuedDialog = ({
  issued,
  name,
  onClose,
}: {
  issued: IssuedLink;
  name: string;
  onClose: () => void;
}) => {
  const { t } = useTranslation(['pupils', 'common']);
  const until = t('issued.until', { day: formatDay(dayOf(issued.expiresAt), 'year') });
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('issued.title', { name })}
      closeWord={t('common:close')}
      footer={
        <Row>
          <Button icon={Printer} onPress={() => globalThis.print()}>
            {t('issued.print')}
          </Button>
          <Button onPress={onClose}>{t('issued.close')}</Button>
        </Row>
      }
    >
      <Banner tone="warn">{t('issued.once')}</Banner>
      <CopyField link={issued.link} name={name} />
      <div className={styles['picture']}>
        <p className={styles['show']}>{t('issued.qr')}</p>
        <QrCode text={issued.link} label={t('issued.qrLabel', { name })} />
        <Small>{until}</Small>
      </div>
      <LinkPaper link={issued.link} name={name} until={until} />
    </Dialog>
  );
};
