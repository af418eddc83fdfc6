import { BookOpenText, Download, FileText, IdCard, Printer } from 'lucide-react';

import type { PaperFile } from '#api/versions.ts';
import { Menu } from '#components/menu.tsx';
import { useTranslation } from '#i18n/use-translation.ts';

import type { PaperContent } from '../model/paper-context.ts';
import { useKeepCopy } from '../model/use-keep-copy.ts';

const paperFiles: readonly PaperFile[] = [
  'record.pdf',
  'record.docx',
  'profile.pdf',
  'easy-read.pdf',
];

/** The record to take home: on paper, as a PDF, for Word. */
export const KeepCopy = ({ meetingId, content }: { meetingId: string; content: PaperContent }) => {
  const { t } = useTranslation('saved');
  const { mutate: keep, isPending } = useKeepCopy(meetingId, content.shown.version);
  const { preferredName: name } = content.record.pupil;
  const choose = (id: string) => {
    const file = paperFiles.find((each) => each === id);
    if (file === undefined) globalThis.print();
    else keep(file);
  };
  return (
    <Menu
      label={t('keep.button')}
      icon={Download}
      disabled={isPending}
      onChoose={choose}
      items={[
        { id: 'record.pdf', label: t('keep.pdf'), small: t('keep.pdfHelp'), icon: FileText },
        { id: 'record.docx', label: t('keep.docx'), small: t('keep.docxHelp'), icon: FileText },
        { id: 'profile.pdf', label: t('keep.profile'), small: t('keep.profileHelp'), icon: IdCard },
        {
          id: 'easy-read.pdf',
          label: t('keep.easy', { name }),
          small: t('keep.easyHelp'),
          icon: BookOpenText,
        },
        { id: 'print', label: t('print'), icon: Printer },
      ]}
    />
  );
};
