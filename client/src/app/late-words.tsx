import type { MeetingView } from '@fourchairs/shared/protocol/http/meetings.ts';
import { type ReactNode, useEffect, useEffectEvent, useState } from 'react';

import type { FinishedMeeting } from '#collab/connect-meeting.ts';
import type { UnsavedPlace, UnsavedWords } from '#collab/unsaved-words.ts';
import { Banner } from '#components/banner.tsx';
import { Button } from '#components/button.tsx';
import { PlainPage } from '#components/plain-page.tsx';
import { TextField } from '#components/text-field.tsx';
import { Fact } from '#components/text.tsx';
import { CopyWords } from '#features/meeting/components/copy-words.tsx';
import { nameOf, personIn } from '#features/meeting/model/people.ts';
import { useWhere } from '#features/meeting/model/use-where.ts';
import { useTranslation } from '#i18n/use-translation.ts';

import { type LateOffer, textOf, useAddingLate } from './adding-late.ts';

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

/** *Your words*, or *What Zofia said, typed by you*. */
const useLabel = (view: MeetingView) => {
  const { t } = useTranslation('meeting');
  return ({ saidBy }: LateOffer): string => {
    const speaker = personIn(view, saidBy);
    return saidBy === view.you.personId || speaker === null
      ? t('late.words')
      : t('late.said', { name: nameOf(speaker) });
  };
};

type Adding = ReturnType<typeof useAddingLate>;

/** Why they could not be added; the words themselves can be taken along. */
const Trouble = ({ adding: { state, offers } }: { adding: Adding }) => {
  const { t } = useTranslation('meeting');
  if (state !== 'failed' && state !== 'held') return null;
  return (
    <Banner tone="error" live="alert">
      <p>{t(`late.${state}`)}</p>
      <CopyWords text={offers.map(({ text }) => text).join('\n\n')} />
    </Banner>
  );
};

/** What was put beside the record by itself: it was typed for everybody, and the screen had said that it would be sent. */
const Sent = ({ view, adding }: { view: MeetingView; adding: Adding }) => {
  const { t } = useTranslation('meeting');
  const labelOf = useLabel(view);
  const [all] = useState(adding.offers);
  if (all.length === 0) return null;
  return (
    <>
      <p>
        <output>{t(adding.state === 'done' ? 'late.added' : 'late.body')}</output>
      </p>
      {all.map((offer) => (
        <Fact key={offer.saidBy} label={labelOf(offer)}>
          <blockquote dir="auto">{offer.text}</blockquote>
        </Fact>
      ))}
      <Trouble adding={adding} />
    </>
  );
};

/** Each person's words by themselves: nobody's become anybody else's. */
const Offers = ({
  view,
  why,
  adding,
}: {
  view: MeetingView;
  why: string;
  adding: Adding;
}): ReactNode => {
  const labelOf = useLabel(view);
  if (adding.offers.length === 0) return null;
  return (
    <>
      <p>{why}</p>
      {adding.offers.map((offer) => (
        <TextField
          key={offer.saidBy}
          multiline
          label={labelOf(offer)}
          value={offer.text}
          onChange={(next) => adding.change(offer.saidBy, next)}
        />
      ))}
      <Trouble adding={adding} />
    </>
  );
};

const Actions = ({
  view: { you },
  sent,
  asked,
  onDone,
}: {
  view: MeetingView;
  sent: Adding;
  asked: Adding;
  onDone: () => void;
}): ReactNode => {
  const { t } = useTranslation('meeting');
  if (sent.state !== 'done' && sent.state !== 'sending') {
    return (
      <>
        <Button variant="main" onPress={() => sent.add()}>
          {t('late.again')}
        </Button>
        <Button onPress={onDone}>{t('late.leaveOut')}</Button>
      </>
    );
  }
  if (asked.offers.length === 0) {
    return (
      <Button variant="main" pending={sent.state === 'sending'} onPress={onDone}>
        {t(you.slot === undefined ? 'late.read' : 'late.goOn')}
      </Button>
    );
  }
  return (
    <>
      <Button
        variant="main"
        pending={asked.state === 'sending'}
        disabled={asked.offers.every(({ text }) => text.trim() === '')}
        onPress={() => asked.add(onDone)}
      >
        {t('late.add')}
      </Button>
      <Button onPress={onDone}>{t('late.leaveOut')}</Button>
    </>
  );
};

interface LateWordsProps {
  view: MeetingView;
  late: FinishedMeeting;
  /** Answers that were still being written; nobody was shown them, so they are asked about. */
  answers?: readonly UnsavedWords[];
  /** They waited on this device, and nobody knows whether they arrived. */
  wereKept?: boolean;
  onDone: () => void;
}

/**
 * The meeting was finished while this was on its way: it is not in the record. Words are put beside it at once, so that
 * they are there whatever becomes of this device (VERSION2); what nobody was to see yet is asked about.
 */
export const LateWords = ({
  view,
  late: { words, ownWords, places },
  answers = [],
  wereKept = false,
  onDone,
}: LateWordsProps) => {
  const { t } = useTranslation('meeting');
  const sent = useAddingLate(view, wereKept ? [] : words);
  const asked = useAddingLate(view, wereKept ? words : answers);
  const begin = useEffectEvent(() => sent.state === 'ready' && sent.add());
  useEffect(() => {
    begin();
  }, []);
  return (
    <PlainPage
      title={t('late.title')}
      actions={<Actions view={view} sent={sent} asked={asked} onDone={onDone} />}
    >
      <Sent view={view} adding={sent} />
      <Offers view={view} adding={asked} why={t(wereKept ? 'late.kept' : 'late.answers')} />
      {places.length > 0 && <LatePlaces view={view} places={places} />}
      {ownWords.length > 0 && <OwnWords words={ownWords} />}
    </PlainPage>
  );
};
