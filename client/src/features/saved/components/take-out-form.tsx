import type { MeetingRecord } from '@fourchairs/shared/document/record.ts';
import { takeOutReasons, type TakeOutReason } from '@fourchairs/shared/domain/codes.ts';
import { type FormEvent, useState } from 'react';

import { Banner } from '#components/banner.tsx';
import { Button } from '#components/button.tsx';
import { Row, Stack } from '#components/layout.tsx';
import { RadioGroup } from '#components/radio-group.tsx';
import { Select } from '#components/select.tsx';
import { TextField } from '#components/text-field.tsx';
import { useTranslation } from '#i18n/use-translation.ts';

import { placesWith, useAskTakeOut } from '../model/use-take-out.ts';

const excerptLetters = 80;

const excerpt = (text: string): string =>
  text.length > excerptLetters ? `${text.slice(0, excerptLetters)}…` : text;

/** Which words, where, and why; another of the staff then confirms. */
export const TakeOutForm = ({
  meetingId,
  record,
  onDone,
  onCancel,
}: {
  meetingId: string;
  record: MeetingRecord;
  onDone: () => void;
  onCancel: () => void;
}) => {
  const { t } = useTranslation(['saved', 'common']);
  const [words, setWords] = useState('');
  const [chosen, setChosen] = useState<string | null>(null);
  const [reason, setReason] = useState<TakeOutReason>('about-somebody-else');
  const [isMissing, setMissing] = useState(false);
  const ask = useAskTakeOut(meetingId);
  const asked = words.trim();
  const places = placesWith(record, asked);
  const place = places.find((each) => each.field === chosen) ?? places[0];
  const field = place?.field;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (ask.isPending) return;
    setMissing(field === undefined);
    if (field !== undefined) ask.mutate({ field, words: asked, reason }, { onSuccess: onDone });
  };
  return (
    <form noValidate onSubmit={submit}>
      <Stack>
        <TextField
          multiline
          label={t('gaps.words')}
          value={words}
          onChange={setWords}
          error={isMissing && field === undefined ? t('gaps.notThere') : undefined}
        />
        {places.length > 1 && (
          <Select
            label={t('gaps.where')}
            options={places.map((each) => ({ value: each.field, label: excerpt(each.text) }))}
            value={field ?? null}
            onChange={setChosen}
          />
        )}
        {place?.hasOther === true && <Banner tone="info">{t('gaps.both')}</Banner>}
        <RadioGroup
          legend={t('gaps.why')}
          options={takeOutReasons.map((value) => ({ value, label: t(`gaps.reasons.${value}`) }))}
          value={reason}
          onChange={setReason}
        />
        {ask.isError && (
          <Banner tone="error" live="alert">
            {ask.error.message === '' ? t('gaps.failed') : ask.error.message}
          </Banner>
        )}
        <Row>
          <Button type="submit" variant="main" pending={ask.isPending}>
            {t('gaps.ask')}
          </Button>
          <Button onPress={onCancel}>{t('common:cancel')}</Button>
        </Row>
      </Stack>
    </form>
  );
};
