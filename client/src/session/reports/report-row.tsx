import type { ReportTarget } from '@fourchairs/shared/access/can-help.ts';
import { parseId, type PersonId } from '@fourchairs/shared/lib/ids.ts';
import { must } from '@fourchairs/shared/lib/must.ts';
import type { MeetingView } from '@fourchairs/shared/protocol/http/meetings.ts';
import type { Report } from '@fourchairs/shared/protocol/http/reports.ts';
import { Download, Eye, EyeOff, Trash2 } from 'lucide-react';
import { useState } from 'react';

import { Button } from '#components/button.tsx';
import { ConfirmDialog } from '#components/confirm-dialog.tsx';
import { IconButton } from '#components/icon-button.tsx';
import { Pill } from '#components/pill.tsx';
import { Small } from '#components/text.tsx';
import { useTranslation } from '#i18n/use-translation.ts';

import { may } from '../may.ts';
import { ServerWords } from '../server-words.tsx';
import { useSayMarks } from '../use-say-marks.ts';
import { useReportFacts } from './use-report-facts.ts';
import { useReports } from './use-reports.ts';

import styles from './report-row.module.css';

const personOf = (id: string): PersonId => must(parseId<PersonId>(id), 'id of a person');

/** The same as the server makes of its row. */
const targetOf = ({ writer, came, addedBy, shownAt }: Report): ReportTarget => ({
  writer: personOf(writer),
  keeper: came === 'own' ? null : personOf(addedBy),
  shown: shownAt !== null,
});

type Acts = ReturnType<typeof useReports>;

const ShowButton = ({ report, show }: { report: Report; show: Acts['show'] }) => {
  const { t } = useTranslation('professionals');
  const isShown = report.shownAt !== null;
  return (
    <Button
      variant="quiet"
      icon={isShown ? EyeOff : Eye}
      about={report.name}
      pending={show.isPending}
      onPress={() => show.mutate({ report: report.id, shown: !isShown })}
    >
      {t(isShown ? 'reports.takeBack' : 'reports.show')}
    </Button>
  );
};

const RemoveButton = ({ report, remove }: { report: Report; remove: Acts['remove'] }) => {
  const { t } = useTranslation(['professionals', 'common']);
  const [asking, setAsking] = useState(false);
  return (
    <>
      <IconButton icon={Trash2} about={report.name} onPress={() => setAsking(true)}>
        {t('reports.remove')}
      </IconButton>
      <ConfirmDialog
        open={asking}
        title={t('reports.removeAsk')}
        confirmWord={t('reports.remove')}
        cancelWord={t('reports.removeCancel')}
        closeWord={t('common:close')}
        tone="danger"
        pending={remove.isPending}
        onCancel={() => setAsking(false)}
        onConfirm={() => remove.mutate(report.id, { onSettled: () => setAsking(false) })}
      >
        <p>{t('reports.removeBody')}</p>
      </ConfirmDialog>
    </>
  );
};

/** One report: whose, since when, and what this person may do with it. */
export const ReportRow = ({ view, report: kept }: { view: MeetingView; report: Report }) => {
  const { t } = useTranslation('professionals');
  const report = useSayMarks()(kept);
  const nameOf = (id: string) =>
    view.people.find((person) => person.id === id)?.name ?? t('reports.stranger');
  const facts = useReportFacts(nameOf);
  const { show, remove, open } = useReports(view);
  const target = targetOf(report);
  const error = [show, remove, open].find((act) => act.isError)?.error;
  const mayShow = may(view, { action: 'report.show', report: target });
  return (
    <li className={styles['report']}>
      <div className={styles['words']}>
        <p className={styles['name']}>
          <span dir="auto">{report.name}</span>
          {mayShow && (
            <Pill tone={target.shown ? 'good' : 'neutral'}>
              {t(target.shown ? 'reports.shown' : 'reports.private')}
            </Pill>
          )}
        </p>
        <Small>{facts(report)}</Small>
        {error !== undefined && (
          <p role="alert">
            <ServerWords said={error?.message ?? ''} otherwise={t('reports.failed')} />
          </p>
        )}
      </div>
      <span className={styles['buttons']}>
        <Button
          icon={Download}
          about={report.name}
          pending={open.isPending}
          onPress={() => open.mutate(report)}
        >
          {t('reports.open')}
        </Button>
        {mayShow && <ShowButton report={report} show={show} />}
        {may(view, { action: 'report.remove', report: target }) && (
          <RemoveButton report={report} remove={remove} />
        )}
      </span>
    </li>
  );
};
