import { Download, FileText, Printer } from 'lucide-react';

import { Menu } from '#components/menu.tsx';
import { useTranslation } from '#i18n/use-translation.ts';

import type { PaperContent } from '../model/paper-context.ts';
import { useKeepCopy } from '../model/use-keep-copy.ts';

/** The record to take home: on paper, as a PDF, for Word. */
export const KeepCopy = ({ meetingId, content }: { meetingId: string; content: PaperContent }) => {
  const { t } = useTranslation('saved');
  const { mutate: keep, isPending } = useKeepCopy(meetingId, content.shown.version);
  const choose = (id: string) => {
    if (id === 'pdf' || id === 'docx') keep(id);
    else globalThis.print();
  };
  return (
    <Menu
      label={t('keep.button')}
      icon={Download}
      disabled={isPending}
      onChoose={choose}
      items={[
        { id: 'pdf', label: t('keep.pdf'), small: t('keep.pdfHelp'), icon: FileText },
        { id: 'docx', label: t('keep.docx'), small: t('keep.docxHelp'), icon: FileText },
        { id: 'print', label: t('print'), icon: Printer },
      ]}
    />
  );
};
