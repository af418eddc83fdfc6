import { useState } from 'react';

import { Button } from '#components/button.tsx';
import { Dialog } from '#components/dialog.tsx';
import { useToast } from '#components/toast-context.ts';
import { useTranslation } from '#i18n/use-translation.ts';

import type { PaperContent } from '../model/paper-context.ts';
import { useMarkedWords } from '../model/use-marked-words.ts';
import { TakeOutForm } from './take-out-form.tsx';

import styles from './take-out.module.css';

/** For a teacher and the SENCO: a quiet way to ask that words be taken out of this record (VERSION3). */
export const TakeOut = ({ meetingId, content }: { meetingId: string; content: PaperContent }) => {
  const { t } = useTranslation(['saved', 'common']);
  const [open, setOpen] = useState(false);
  const [first, setFirst] = useState('');
  const marked = useMarkedWords();
  const showToast = useToast();
  const done = () => {
    setOpen(false);
    showToast({ text: t('gaps.askDone') });
  };
  const begin = () => {
    setFirst(marked());
    setOpen(true);
  };
  return (
    <div className={styles['part']}>
      <div>
        <Button variant="quiet" hasPopup="dialog" onPress={begin}>
          {t('gaps.open')}
        </Button>
      </div>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title={t('gaps.askTitle')}
        closeWord={t('common:close')}
      >
        <p>{t('gaps.askBody')}</p>
        {open && (
          <TakeOutForm
            meetingId={meetingId}
            content={content}
            first={first}
            onDone={done}
            onCancel={() => setOpen(false)}
          />
        )}
      </Dialog>
    </div>
  );
};
