import { additionLetters } from '@fourchairs/shared/domain/word-limits.ts';
import type { MeetingView } from '@fourchairs/shared/protocol/http/meetings.ts';
import { useState } from 'react';

import { useApi } from '#api/api-context.ts';
import { ApiError } from '#api/api-error.ts';
import type { FinishedMeeting } from '#collab/connect-meeting.ts';
import type { UnsavedPlace, UnsavedWords } from '#collab/unsaved-words.ts';
import { Banner } from '#components/banner.tsx';
import { Button } from '#components/button.tsx';
import { PlainPage } from '#components/plain-page.tsx';
import { TextField } from '#components/text-field.tsx';
import { CopyWords } from '#features/meeting/components/copy-words.tsx';
import { useWhere } from '#features/meeting/model/use-where.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { useLength } from '#session/use-length.ts';

const textOf = (words: readonly UnsavedWords[]): string =>
  words.map((each) => each.words).join('\n\n');

/** Choices that came too late cannot stand beside the record as words do: it says where, so that somebody can be told. */
const LatePlaces = ({ view, places }: { view: MeetingView; places: readonly UnsavedPlace[] }) => {
  const { t } = useTranslation('meeting');
  const whereOf = useWhere(view);
  const names = new Set(places.map(({ document, where }) => whereOf(document, where)));
  return (
    <Banner tone="warn" title={t('late.places')}>
      <ul>
        {[...names].map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
      <p>{t('late.placesTell')}</p>
    </Banner>
  );
};

/** A preparation is nobody else's, so its last words are never offered to everybody. */
const OwnWords = ({ words }: { words: readonly UnsavedWords[] }) => {
  const { t } = useTranslation('meeting');
  return (
    <Banner tone="warn" title={t('late.own')}>
      <p>{t('late.ownBody')}</p>
      <blockquote dir="auto">{textOf(words)}</blockquote>
      <CopyWords text={textOf(words)} />
    </Banner>
  );
};

const useAdding = (meetingId: string, onDone: () => void) => {
  const { meetings } = useApi();
  const [state, setState] = useState<'ready' | 'sending' | 'failed' | 'held'>('ready');
  const add = (text: string) => {
    setState('sending');
    meetings
      .addWords(meetingId, text.trim())
      .then(onDone, (error: unknown) =>
        setState(error instanceof ApiError && error.field === 'held' ? 'held' : 'failed'),
      );
  };
  return { state, add };
};

interface LateWordsProps {
  view: MeetingView;
  late: FinishedMeeting;
  onDone: () => void;
}

/** The meeting was finished while this was on its way: it is not in the record, and words can stand beside it. */
export const LateWords = ({ view, late, onDone }: LateWordsProps) => {
  const { t } = useTranslation('meeting');
  const { words, ownWords, places } = late;
  const [text, setText] = useState(() => textOf(words));
  const { state, add } = useAdding(view.id, onDone);
  const length = useLength(text, additionLetters);
  const hasWords = words.length > 0;
  return (
    <PlainPage
      title={t('late.title')}
      actions={
        hasWords ? (
          <>
            <Button
              variant="main"
              pending={state === 'sending'}
              disabled={text.trim() === ''}
              onPress={() => length.isTooLong || add(text)}
            >
              {t('late.add')}
            </Button>
            <Button onPress={onDone}>{t('late.leaveOut')}</Button>
          </>
        ) : (
          <Button onPress={onDone}>{t('late.read')}</Button>
        )
      }
    >
      {hasWords && (
        <>
          <p>{t('late.body')}</p>
          <TextField
            multiline
            label={t('late.words')}
            value={text}
            onChange={setText}
            {...length.field}
          />
        </>
      )}
      {places.length > 0 && <LatePlaces view={view} places={places} />}
      {ownWords.length > 0 && <OwnWords words={ownWords} />}
      {(state === 'failed' || state === 'held') && (
        <Banner tone="error" live="alert">
          {t(`late.${state}`)}
        </Banner>
      )}
    </PlainPage>
  );
};
