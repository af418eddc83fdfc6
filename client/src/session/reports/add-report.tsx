import type { ReportCame } from '@fourchairs/shared/domain/codes.ts';
import type { MeetingPerson, MeetingView } from '@fourchairs/shared/protocol/http/meetings.ts';
import { Upload } from 'lucide-react';
import { type SubmitEvent, useState } from 'react';

import { Banner } from '#components/banner.tsx';
import { Button } from '#components/button.tsx';
import { FileField } from '#components/file-field.tsx';
import { Stack } from '#components/layout.tsx';
import { RadioGroup } from '#components/radio-group.tsx';
import { Select } from '#components/select.tsx';
import { useTranslation } from '#i18n/use-translation.ts';

import { ServerWords } from '../server-words.tsx';
import { fits } from '../use-length.ts';
import { WordsField } from '../words-field.tsx';
import { useReports } from './use-reports.ts';

const accept = '.pdf,.jpg,.jpeg,.png,.webp,application/pdf,image/jpeg,image/png,image/webp';
const longestName = 120;

/** A first name for it, without the ending: whoever adds it may choose another. */
const nameFrom = (file: File): string => file.name.replace(/\.[^.]*$/u, '').slice(0, longestName);

type Draft = {
  readonly file: File | null;
  readonly name: string;
  readonly writer: string | null;
  readonly came: Exclude<ReportCame, 'own'>;
};
const empty: Draft = { file: null, name: '', writer: null, came: 'post' };

const useProblems = (draft: Draft, most: number) => {
  const { t } = useTranslation('professionals');
  const isTooLarge = draft.file !== null && draft.file.size > most * 1024 * 1024;
  return {
    ...(draft.file === null && { file: t('reports.needFile') }),
    ...(isTooLarge && { file: t('reports.tooLarge', { most }) }),
    ...(draft.name.trim() === '' && { name: t('reports.needName') }),
    ...(draft.writer === null && { writer: t('reports.needWho') }),
  };
};
type Problems = ReturnType<typeof useProblems>;

interface FieldsProps {
  draft: Draft;
  onChange: (draft: Draft) => void;
  problems: Problems;
}

/** Of a report that came by post or e-mail: whose, and how. */
const Origin = ({
  draft,
  onChange,
  problems,
  writers,
}: FieldsProps & { writers: readonly MeetingPerson[] }) => {
  const { t } = useTranslation('professionals');
  return (
    <>
      <Select
        label={t('reports.whose')}
        placeholder={t('reports.chooseWho')}
        options={writers.map(({ id, name }) => ({ value: id, label: name }))}
        value={draft.writer}
        onChange={(writer) => onChange({ ...draft, writer })}
        {...(problems.writer !== undefined && { error: problems.writer })}
      />
      <RadioGroup
        legend={t('reports.how')}
        options={(['post', 'email'] as const).map((value) => ({
          value,
          label: t(`reports.ways.${value}`),
        }))}
        value={draft.came}
        onChange={(came) => onChange({ ...draft, came })}
      />
    </>
  );
};

const ChosenFile = ({ draft, onChange, problems, most }: FieldsProps & { most: number }) => {
  const { t } = useTranslation('professionals');
  const choose = (file: File | null) => {
    const name = file === null || draft.name !== '' ? draft.name : nameFrom(file);
    onChange({ ...draft, file, name });
  };
  return (
    <>
      <FileField
        label={t('reports.choose')}
        description={t('reports.chooseHelp', { most })}
        accept={accept}
        onChange={choose}
        {...(problems.file !== undefined && { error: problems.file })}
      />
      {draft.file !== null && (
        <WordsField
          label={t('reports.name')}
          most={longestName}
          value={draft.name}
          onChange={(name) => onChange({ ...draft, name })}
          {...(problems.name !== undefined && { error: problems.name })}
        />
      )}
    </>
  );
};

/** A file, its name, and for one that came by post or e-mail whose it is. `writers`: null on the writer's own page. */
export const AddReport = ({
  view,
  owner,
  writers,
}: {
  view: MeetingView;
  owner: string | null;
  writers: readonly MeetingPerson[];
}) => {
  const { t } = useTranslation('professionals');
  const first: Draft = { ...empty, writer: owner };
  const [draft, setDraft] = useState(first);
  const [tried, setTried] = useState(false);
  const [round, setRound] = useState(0);
  const { add } = useReports(view);
  const most = Math.floor(view.reportBytes / (1024 * 1024));
  const problems = useProblems(draft, most);
  const shown: Problems = tried ? problems : {};
  const change = (next: Draft) => {
    setDraft(next);
    add.reset();
  };
  const send = (event: SubmitEvent) => {
    event.preventDefault();
    setTried(true);
    const { file, writer, name, came } = draft;
    if (
      Object.keys(problems).length > 0 ||
      !fits(name, longestName) ||
      file === null ||
      writer === null ||
      add.isPending
    )
      return;
    const about = { name: name.trim(), came: owner === null ? came : ('own' as const) };
    add.mutate(
      { writer, file, about },
      {
        onSuccess: () => {
          setDraft(first);
          setTried(false);
          setRound(round + 1);
        },
      },
    );
  };
  const fields = { draft, onChange: change, problems: shown };
  const isShown = view.reports.some(({ id, shownAt }) => id === add.data?.id && shownAt !== null);
  return (
    <form onSubmit={send} noValidate>
      <Stack gap="small">
        {owner === null && <Origin {...fields} writers={writers} />}
        <ChosenFile key={round} {...fields} most={most} />
        {add.isError && (
          <Banner tone="error" live="alert">
            <ServerWords said={add.error.message} otherwise={t('reports.notSent')} />
          </Banner>
        )}
        {add.isSuccess && !isShown && (
          <Banner tone="good" live="status">
            {t('reports.added')}
          </Banner>
        )}
        <div>
          <Button type="submit" icon={Upload} pending={add.isPending}>
            {t(add.isPending ? 'reports.adding' : 'reports.add')}
          </Button>
        </div>
      </Stack>
    </form>
  );
};
