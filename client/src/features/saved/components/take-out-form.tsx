import { takeOutReasons, type TakeOutReason } from '@fourchairs/shared/domain/codes.ts';
import { type FormEvent, useState } from 'react';

import { useMeetingView } from '#api/use-queries.ts';
import { Banner } from '#components/banner.tsx';
import { Button } from '#components/button.tsx';
import { Row, Stack } from '#components/layout.tsx';
import { RadioGroup } from '#components/radio-group.tsx';
import { TextField } from '#components/text-field.tsx';
import { useTranslation } from '#i18n/use-translation.ts';
import { ServerWords } from '#session/server-words.tsx';

import type { PaperContent } from '../model/paper-context.ts';
import { placesWith, wholesIn } from '../model/take-out-places.ts';
import { useSeen } from '../model/use-measuring.ts';
import { useAskTakeOut } from '../model/use-take-out.ts';
import { TakeOutWhere } from './take-out-where.tsx';

/** Which words are typed, where they stand, and which of these places is chosen. */
const useChoosing = (meetingId: string, content: PaperContent, first: string) => {
  const { t } = useTranslation('saved');
  const { data: seen = [] } = useSeen(meetingId);
  const { data: view } = useMeetingView(meetingId);
  const [words, setWords] = useState(first);
  const [picked, setPicked] = useState<string | null>(null);
  const asked = words.trim();
  const texts = placesWith(content, { seen, why: view, words: asked });
  const places = [...texts, ...wholesIn(content.record)];
  // One place needs no choosing; a drawing or a file is never meant by words alone.
  const chosen =
    places.find(({ field }) => field === picked) ?? (texts.length === 1 ? texts[0] : undefined);
  const whole = chosen?.whole === 'drawing' ? t('gaps.wholeDrawing') : chosen?.text;
  return {
    words,
    setWords,
    asked,
    places,
    chosen,
    choose: setPicked,
    request:
      chosen === undefined
        ? null
        : { field: chosen.field, words: chosen.whole === undefined ? asked : (whole ?? '') },
  };
};

/** Which words, where, and why; another of the staff then confirms. */
export const TakeOutForm = ({
  meetingId,
  content,
  first,
  onDone,
  onCancel,
}: {
  meetingId: string;
  content: PaperContent;
  /** What was marked on the page. */
  first: string;
  onDone: () => void;
  onCancel: () => void;
}) => {
  const { t } = useTranslation(['saved', 'common']);
  const { words, setWords, asked, places, chosen, choose, request } = useChoosing(
    meetingId,
    content,
    first,
  );
  const [reason, setReason] = useState<TakeOutReason>('about-somebody-else');
  const [isMissing, setMissing] = useState(false);
  const ask = useAskTakeOut(meetingId);
  const hasTexts = places.some(({ whole }) => whole === undefined);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (ask.isPending) return;
    setMissing(request === null);
    if (request !== null) ask.mutate({ ...request, reason }, { onSuccess: onDone });
  };
  const missing = t(hasTexts ? 'gaps.wherePick' : 'gaps.notThere');
  return (
    <form noValidate onSubmit={submit}>
      <Stack>
        <TextField
          multiline
          label={t('gaps.words')}
          description={t('gaps.wordsHelp')}
          value={words}
          onChange={setWords}
          error={isMissing && request === null ? missing : undefined}
        />
        <TakeOutWhere
          places={places}
          chosen={chosen}
          words={asked}
          people={content.people}
          onChoose={choose}
          onWhole={setWords}
        />
        {chosen?.hasOther === true && <Banner tone="info">{t('gaps.both')}</Banner>}
        <RadioGroup
          legend={t('gaps.why')}
          options={takeOutReasons.map((value) => ({ value, label: t(`gaps.reasons.${value}`) }))}
          value={reason}
          onChange={setReason}
        />
        {ask.isError && (
          <Banner tone="error" live="alert">
            <ServerWords said={ask.error.message} otherwise={t('gaps.failed')} />
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
