import type { RecordReport } from '@fourchairs/shared/document/record.ts';
import { isFileGone } from '@fourchairs/shared/document/take-out/whole-things.ts';
import { shortCode } from '@fourchairs/shared/words/report-facts.ts';
import { useMutation } from '@tanstack/react-query';
import { Download } from 'lucide-react';

import { useApi } from '#api/api-context.ts';
import { createReportsApi } from '#api/reports.ts';
import { Button } from '#components/button.tsx';
import { Small } from '#components/text.tsx';
import { useTranslation } from '#i18n/use-translation.ts';
import { saveFile } from '#lib/save-file.ts';
import { fileNameOf } from '#session/reports/file-name.ts';
import { useReportFacts } from '#session/reports/use-report-facts.ts';
import { ServerWords } from '#session/server-words.tsx';

import { usePaper } from '../model/paper-context.ts';
import { addressIn } from '../model/use-saved.ts';
import { PaperSection } from './paper-section.tsx';

import styles from './reports-section.module.css';

const Report = ({ report, meetingId }: { report: RecordReport; meetingId: string }) => {
  const { t } = useTranslation('professionals');
  const { shown, record, people } = usePaper();
  const reports = createReportsApi(useApi().seat);
  const facts = useReportFacts((id) => people.get(id)?.name ?? t('reports.stranger'));
  const open = useMutation({
    mutationFn: async () => {
      const address = addressIn(meetingId, shown.version);
      saveFile(await reports.openSaved(meetingId, address, report.id), fileNameOf(report));
    },
  });
  return (
    <li className={styles['report']}>
      <div className={styles['words']}>
        <p className={styles['name']} dir="auto">
          {report.name}
        </p>
        <Small>
          {facts(report)} · {t('reports.code', { hash: shortCode(report.sha256) })}
        </Small>
        {open.isError && (
          <p role="alert">
            <ServerWords said={open.error.message} otherwise={t('reports.failed')} />
          </p>
        )}
      </div>
      {isFileGone(record, report.id) ? (
        <Small>{t('reports.fileGone')}</Small>
      ) : (
        <span className={styles['open']}>
          <Button
            icon={Download}
            about={report.name}
            pending={open.isPending}
            onPress={() => open.mutate()}
          >
            {t('reports.open')}
          </Button>
        </span>
      )}
    </li>
  );
};

/** The reports of professionals that the meeting had, each as it was. */
export const ReportsSection = ({
  reports,
  meetingId,
}: {
  reports: readonly RecordReport[];
  /** The meeting this page is for, which may be a later one. */
  meetingId: string;
}) => {
  const { t } = useTranslation('professionals');
  return (
    <PaperSection title={t('reports.record')}>
      <Small>{t('reports.recordHelp')}</Small>
      <ul className={styles['reports']}>
        {reports.map((report) => (
          <Report key={report.id} report={report} meetingId={meetingId} />
        ))}
      </ul>
    </PaperSection>
  );
};
