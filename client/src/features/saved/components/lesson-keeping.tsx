import {
  lessonKeeping,
  lessonLink,
  type LessonLink,
} from '@fourchairs/shared/protocol/http/lessons.ts';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';

import { useApi } from '#api/api-context.ts';
import { ApiError } from '#api/api-error.ts';
import { queryKeys } from '#api/query-keys.ts';
import { meetingRoutes } from '#api/routes.ts';
import { requestDone, requestJson } from '#api/send-request.ts';
import { Banner } from '#components/banner.tsx';
import { Button } from '#components/button.tsx';
import { Disclosure } from '#components/disclosure.tsx';
import { Row, Stack } from '#components/layout.tsx';
import { TextField } from '#components/text-field.tsx';
import { Small } from '#components/text.tsx';
import { dayOf, formatDay } from '#i18n/dates.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { ServerWords } from '#session/server-words.tsx';

/** Who teaches the pupil, and the link that staff without a seat read the sheet with. */
export const useLessonKeeping = (meetingId: string) => {
  const { seat } = useApi();
  const cache = useQueryClient();
  const of = (...path: readonly string[]) => meetingRoutes(seat)(meetingId, 'lessons', ...path);
  const key = [...queryKeys.meeting(meetingId), 'lessons'];
  const refresh = () => cache.invalidateQueries({ queryKey: key });
  const { data } = useQuery({
    queryKey: key,
    queryFn: () => requestJson(lessonKeeping, { ...of(), method: 'GET' }),
  });
  const issue = useMutation({
    mutationFn: () => requestJson(lessonLink, { ...of('link'), method: 'POST' }),
    onSuccess: refresh,
  });
  const close = useMutation({
    mutationFn: () => requestDone({ ...of('link'), method: 'DELETE' }),
    onSuccess: async () => {
      issue.reset();
      await refresh();
    },
  });
  const setTeachers = useMutation({
    mutationFn: (names: readonly string[]) =>
      requestDone({ ...of('teachers'), method: 'PUT', body: { names } }),
    onSuccess: refresh,
  });
  return { data, issue, close, setTeachers };
};

type Keeping = ReturnType<typeof useLessonKeeping>;

/** Shown this once: only its hash is kept. */
const Issued = ({ issued }: { issued: LessonLink }) => {
  const { t } = useTranslation('saved');
  return (
    <Stack gap="small">
      <Banner tone="warn" live="status">
        {t('readers.linkOnce')}
      </Banner>
      <TextField
        label={t('readers.linkAddress')}
        value={issued.link}
        onChange={() => undefined}
        readOnly
      />
    </Stack>
  );
};

const Link = ({ keeping: { data, issue, close } }: { keeping: Keeping }) => {
  const { t } = useTranslation('saved');
  const link = data?.link ?? null;
  return (
    <Stack gap="small">
      <Small>
        {link === null
          ? t('readers.linkHelp')
          : t('readers.linkOpen', { day: formatDay(dayOf(link.expiresAt), 'year') })}
      </Small>
      {issue.data !== undefined && <Issued issued={issue.data} />}
      {(issue.isError || close.isError) && <p role="alert">{t('readers.linkFailed')}</p>}
      <Row>
        <Button pending={issue.isPending} onPress={() => issue.mutate()}>
          {t(link === null ? 'readers.linkMake' : 'readers.linkNew')}
        </Button>
        {link !== null && (
          <Button variant="quiet" pending={close.isPending} onPress={() => close.mutate()}>
            {t('readers.linkClose')}
          </Button>
        )}
      </Row>
    </Stack>
  );
};

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

const Teachers = ({
  teachers,
  setTeachers,
}: Pick<Keeping, 'setTeachers'> & { teachers: readonly string[] }) => {
  const { t } = useTranslation('saved');
  const [text, setText] = useState(teachers.join('\n'));
  const { error } = setTeachers;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!setTeachers.isPending) setTeachers.mutate(linesOf(text));
  };
  return (
    <form noValidate onSubmit={submit}>
      <Stack gap="small">
        <TextField
          label={t('readers.teachers')}
          description={t('readers.teachersHelp')}
          multiline
          value={text}
          onChange={setText}
          error={
            error === null ? undefined : (
              <ServerWords
                said={error instanceof ApiError && error.field !== null ? error.message : ''}
                otherwise={t('readers.failed')}
              />
            )
          }
        />
        <Row>
          <Button type="submit" pending={setTeachers.isPending}>
            {t('readers.teachersSave')}
          </Button>
          {setTeachers.isSuccess && <output>{t('readers.teachersSaved')}</output>}
        </Row>
      </Stack>
    </form>
  );
};

/** For the SENCO and whoever leads: who should read it, and a link for those without a seat. */
export const LessonKeepingPart = ({ keeping }: { keeping: Keeping }) => {
  const { t } = useTranslation('saved');
  if (keeping.data === undefined) return null;
  return (
    <Disclosure label={t('readers.keep')} mounted="while-open">
      <Stack>
        <Link keeping={keeping} />
        <Teachers teachers={keeping.data.teachers} setTeachers={keeping.setTeachers} />
      </Stack>
    </Disclosure>
  );
};
