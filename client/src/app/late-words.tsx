import { additionLetters } from '@fourchairs/shared/domain/word-limits.ts';
import type { MeetingView } from '@fourchairs/shared/protocol/http/meetings.ts';

import type { FinishedMeeting } from '#collab/connect-meeting.ts';
import type { UnsavedPlace, UnsavedWords } from '#collab/unsaved-words.ts';
import { Banner } from '#components/banner.tsx';
import { Button } from '#components/button.tsx';
import { PlainPage } from '#components/plain-page.tsx';
import { TextField } from '#components/text-field.tsx';
import { CopyWords } from '#features/meeting/components/copy-words.tsx';
import { nameOf, personIn } from '#features/meeting/model/people.ts';
import { useWhere } from '#features/meeting/model/use-where.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { useLength } from '#session/use-length.ts';

import { textOf, useAddingLate } from './adding-late.ts';

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

const Offer = ({
  label,
  text,
  onChange,
}: {
  label: string;
  text: string;
  onChange: (text: string) => void;
}) => {
  const { field } = useLength(text, additionLetters);
  return <TextField multiline label={label} value={text} onChange={onChange} {...field} />;
};

/** Each person's words by themselves: nobody's become anybody else's. */
const Offers = ({
  view,
  adding: { offers, change },
}: {
  view: MeetingView;
  adding: ReturnType<typeof useAddingLate>;
}) => {
  const { t } = useTranslation('meeting');
  const labelOf = (saidBy: string): string => {
    const speaker = personIn(view, saidBy);
    return saidBy === view.you.personId || speaker === null
      ? t('late.words')
      : t('late.said', { name: nameOf(speaker) });
  };
  return offers.map(({ saidBy, text }) => (
    <Offer
      key={saidBy}
      label={labelOf(saidBy)}
      text={text}
      onChange={(next) => change(saidBy, next)}
    />
  ));
};

interface LateWordsProps {
  view: MeetingView;
  late: FinishedMeeting;
  /** They waited on this device, and nobody knows whether they arrived. */
  wereKept?: boolean;
  onDone: () => void;
}

/** The meeting was finished while this was on its way: it is not in the record, and words can stand beside it. */
export const LateWords = ({ view, late, wereKept = false, onDone }: LateWordsProps) => {
  const { t } = useTranslation('meeting');
  const { words, ownWords, places } = late;
  const adding = useAddingLate(view, words, onDone);
  const { offers, state, add } = adding;
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
              disabled={offers.every(({ text }) => text.trim() === '')}
              onPress={add}
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
          <p>{t(wereKept ? 'late.kept' : 'late.body')}</p>
          <Offers view={view} adding={adding} />
        </>
      )}
      {places.length > 0 && <LatePlaces view={view} places={places} />}
      {ownWords.length > 0 && <OwnWords words={ownWords} />}
      {(state === 'failed' || state === 'held') && (
        <Banner tone="error" live="alert">
          <p>{t(`late.${state}`)}</p>
          <CopyWords text={offers.map(({ text }) => text).join('\n\n')} />
        </Banner>
      )}
    </PlainPage>
  );
};
