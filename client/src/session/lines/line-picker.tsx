import type { SchoolLine, SchoolList } from '@fourchairs/shared/protocol/http/school-list.ts';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';

import { Banner } from '#components/banner.tsx';
import { Button } from '#components/button.tsx';
import { Stack } from '#components/layout.tsx';
import { Loading } from '#components/loading.tsx';
import { Small } from '#components/text.tsx';
import { useTranslation } from '#i18n/use-translation.ts';

import { findLines, type LineSearch } from './find-lines.ts';
import { LineSearchFields } from './line-search.tsx';
import { ReadLine } from './line-words.tsx';
import { listKeys, useLinesApi } from './lines-api.ts';

import styles from './line-list.module.css';

type Pick = (line: SchoolLine) => void;

const Line = ({ line, onPick }: { line: SchoolLine; onPick: Pick }) => {
  const { t } = useTranslation('lines');
  return (
    <li className={styles['line']}>
      <ReadLine line={line} />
      <Button about={line.what} onPress={() => onPick(line)}>
        {t('put')}
      </Button>
    </li>
  );
};

const Found = ({
  list,
  search,
  onPick,
}: {
  list: SchoolList;
  search: LineSearch;
  onPick: Pick;
}) => {
  const { t } = useTranslation('lines');
  const groups = findLines(list, search);
  const count = groups.reduce((sum, { lines }) => sum + lines.length, 0);
  return (
    <>
      <output>{count === 0 ? t('none') : t('found', { count })}</output>
      {groups.map(({ name, lines }) => (
        <section key={name ?? ''}>
          <h3>{name ?? t('noLevel')}</h3>
          <ul className={styles['list']}>
            {lines.map((line) => (
              <Line key={line.id} line={line} onPick={onPick} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
};

/** The school's list, to put a line of it into the plan: by level, area and words; what every class has stands first. */
export const LinePicker = ({
  meetingId,
  startArea,
  onPick,
}: {
  meetingId: string;
  /** The area of the outcome that support is looked for. */
  startArea: string | null;
  onPick: Pick;
}) => {
  const { t } = useTranslation('lines');
  const api = useLinesApi();
  const { data, isError, refetch } = useQuery({
    queryKey: listKeys.atMeeting(meetingId),
    queryFn: () => api.atMeeting(meetingId),
  });
  const [asked, setAsked] = useState<LineSearch | null>(null);
  if (data === undefined) {
    if (!isError) return <Loading text={t('loading')} lines={6} />;
    return (
      <Banner
        tone="error"
        live="alert"
        actions={<Button onPress={() => void refetch()}>{t('retry')}</Button>}
      >
        {t('failed')}
      </Banner>
    );
  }
  const isKnown = data.areas.some(({ area }) => area === startArea);
  const search = asked ?? { words: '', level: null, area: isKnown ? startArea : null };
  return (
    <Stack>
      <Small>{t('lead')}</Small>
      {data.lines.length === 0 ? (
        <p>{t('empty')}</p>
      ) : (
        <>
          <LineSearchFields list={data} search={search} onSearch={setAsked} />
          <Found list={data} search={search} onPick={onPick} />
        </>
      )}
    </Stack>
  );
};
