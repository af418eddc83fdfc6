import { type FormEvent, useState } from 'react';

import { usePupil, usePupils } from '#api/use-queries.ts';
import { Banner } from '#components/banner.tsx';
import { Button } from '#components/button.tsx';
import { Card } from '#components/card.tsx';
import { Row, Stack } from '#components/layout.tsx';
import { Select } from '#components/select.tsx';
import { useTranslation } from '#i18n/use-translation.ts';
import { fits } from '#session/use-length.ts';
import { WordsField } from '#session/words-field.tsx';

import { formatDate } from '../model/format-date.ts';
import { NotDone } from './not-done.tsx';
import { useAskOpening } from './use-openings.ts';

/** As the server takes it: a sentence. */
const shortest = 10;
const longest = 2000;

const MeetingField = ({
  pupilId,
  value,
  onChange,
}: {
  pupilId: string;
  value: string | null;
  onChange: (meetingId: string) => void;
}) => {
  const { t } = useTranslation('safeguarding');
  const { data } = usePupil(pupilId);
  if (data === undefined) return null;
  if (data.meetings.length === 0) return <p>{t('ask.noMeeting')}</p>;
  return (
    <Select
      label={t('ask.meeting')}
      placeholder={t('ask.choose')}
      options={data.meetings.map(({ id, title, plannedAt }) => ({
        value: id,
        label: `${title}, ${formatDate(plannedAt)}`,
      }))}
      value={value}
      onChange={onChange}
      required
    />
  );
};

const Form = ({ onDone }: { onDone: () => void }) => {
  const { t } = useTranslation('safeguarding');
  const { data: pupils = [] } = usePupils();
  const [pupilId, setPupil] = useState<string | null>(null);
  const [meetingId, setMeeting] = useState<string | null>(null);
  const [why, setWhy] = useState('');
  const [isShort, setShort] = useState(false);
  const ask = useAskOpening();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const isReady = meetingId !== null && why.trim().length >= shortest;
    setShort(!isReady);
    if (isReady && fits(why, longest) && !ask.isPending)
      ask.mutate({ meetingId, why }, { onSuccess: onDone });
  };
  return (
    <form noValidate onSubmit={submit}>
      <Stack>
        <Select
          label={t('ask.pupil')}
          placeholder={t('ask.choose')}
          options={pupils.map(({ id, fullName }) => ({ value: id, label: fullName }))}
          value={pupilId}
          onChange={(id) => {
            setPupil(id);
            setMeeting(null);
          }}
          required
        />
        {pupilId !== null && (
          <MeetingField pupilId={pupilId} value={meetingId} onChange={setMeeting} />
        )}
        <WordsField
          multiline
          label={t('ask.why')}
          description={t('ask.whyHelp')}
          value={why}
          most={longest}
          onChange={setWhy}
          required
        />
        {isShort && (
          <Banner tone="error" live="alert">
            {t('ask.need')}
          </Banner>
        )}
        <NotDone error={ask.error} />
        <Row>
          <Button type="submit" variant="main" pending={ask.isPending}>
            {t('ask.send')}
          </Button>
          <Button onPress={onDone}>{t('ask.cancel')}</Button>
        </Row>
      </Stack>
    </form>
  );
};

/** For the safeguarding lead: whose page, written for which meeting, and why. */
export const AskOpening = () => {
  const { t } = useTranslation('safeguarding');
  const [open, setOpen] = useState(false);
  if (!open) {
    return (
      <div>
        <Button variant="main" onPress={() => setOpen(true)}>
          {t('ask.open')}
        </Button>
      </div>
    );
  }
  return (
    <Card title={t('ask.title')} level={2}>
      <Form onDone={() => setOpen(false)} />
    </Card>
  );
};
