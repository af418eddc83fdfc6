import { type EntryView, setEntry } from '@fourchairs/shared/document/entries.ts';
import { fieldKey } from '@fourchairs/shared/document/field-key.ts';
import { childFaces, goalLevels } from '@fourchairs/shared/domain/codes.ts';
import type { PersonId } from '@fourchairs/shared/lib/ids.ts';
import type { MeetingPerson } from '@fourchairs/shared/protocol/http/meetings.ts';
import { MessageSquarePlus, SkipForward } from 'lucide-react';
import { useState } from 'react';

import { useText } from '#collab/use-doc-value.ts';
import { IconButton } from '#components/icon-button.tsx';
import { Row } from '#components/layout.tsx';
import { type RatingOption, RatingScale } from '#components/rating-scale.tsx';
import { Select } from '#components/select.tsx';
import { Small } from '#components/text.tsx';
import { useTranslation } from '#i18n/use-translation.ts';
import { provenanceOf } from '#session/provenance.ts';

import { focusField } from '../model/focus-field.ts';
import { nameOf } from '../model/people.ts';
import { rate, type RatingValue } from '../model/rate.ts';
import { useReview } from '../model/review-context.ts';
import { useMannerOf } from '../model/use-manner.ts';
import { CameIn, NextSaidHow } from './said-how.tsx';
import { EntryTranslation } from './translation.tsx';
import { Words } from './words.tsx';

import styles from './rating-form.module.css';

const marks = Array.from({ length: 10 }, (_, index) => String(index + 1));

interface RatingFormProps {
  owner: MeetingPerson;
  outcome: string;
  entry: EntryView | null;
}

/** The five levels of an adult, or the faces of a child, as one list of choices. */
const useScale = (owner: MeetingPerson) => {
  const { t } = useTranslation('meeting');
  if (owner.role === 'child') {
    return childFaces.map((face) => ({
      value: face,
      label: t(`codes.face.${face}`),
      set: { face } satisfies RatingValue,
    }));
  }
  return goalLevels.map((level) => ({
    value: level,
    label: t(`codes.goal.${level}`),
    short: t(`codes.goalShort.${level}`),
    set: { level } satisfies RatingValue,
  }));
};

const MoreWords = ({ owner, entry }: { owner: MeetingPerson; entry: EntryView }) => {
  const { t } = useTranslation('meeting');
  const { me } = useReview();
  const [open, setOpen] = useState(false);
  const words = useText(entry.words);
  const field = fieldKey.entry(owner.id as PersonId, entry.id);
  const name = nameOf(owner);
  if (!open && words === '') {
    return (
      <IconButton
        icon={MessageSquarePlus}
        onPress={() => {
          setOpen(true);
          focusField(field);
        }}
      >
        {owner.id === me.id ? t('review.mineWords') : t('review.mineWordsFor', { name })}
      </IconButton>
    );
  }
  return (
    <div className={styles['more']} data-comes-with-caret="">
      <Words
        field={field}
        text={entry.words}
        label={owner.id === me.id ? t('review.words') : t('review.wordsFor', { name })}
        lang={entry.lang ?? undefined}
        {...(owner.id === me.id && { small: <CameIn entry={entry} owner={owner} /> })}
      />
      <EntryTranslation entry={entry} owner={owner} />
    </div>
  );
};

/** *6 out of 10*, for those who like to count: never asked for, and never of a child. */
const Mark = ({ owner, entry }: { owner: MeetingPerson; entry: EntryView }) => {
  const { t } = useTranslation('meeting');
  const { lanes } = useReview();
  const lane = lanes.get(owner.id);
  if (lane === undefined || owner.role === 'child') return null;
  return (
    <Select
      label={t('review.mark')}
      labelLook="quiet"
      value={entry.tme === null ? '' : String(entry.tme)}
      options={['', ...marks].map((mark) => ({
        value: mark,
        label: mark === '' ? t('review.noMark') : t('review.outOfTen', { mark }),
      }))}
      onChange={(mark) => setEntry(lane, entry.id, { tme: mark === '' ? null : Number(mark) })}
    />
  );
};

/** How somebody's rating comes in that I put down: of the one that is there, or of the one to come. */
const RatedHow = ({ owner, entry }: { owner: MeetingPerson; entry: EntryView | null }) => (
  <Small>
    {entry === null ? <NextSaidHow owner={owner} /> : <CameIn entry={entry} owner={owner} />}
  </Small>
);

/** Nobody has to answer, nor stay with an answer; whoever would rather not say can still choose. */
const Skip = ({
  owner,
  entry,
  onSkip,
}: {
  owner: MeetingPerson;
  entry: EntryView | null;
  onSkip: () => void;
}) => {
  const { t } = useTranslation('meeting');
  const { me } = useReview();
  if (entry?.skipped === true) {
    return (
      <Small>
        {t('frame.skipped')}. {t('review.stillCan')}
      </Small>
    );
  }
  return (
    <IconButton icon={SkipForward} onPress={onSkip}>
      {owner.id === me.id ? t('review.skip') : t('review.skipFor', { name: nameOf(owner) })}
    </IconButton>
  );
};

/** My own rating of an outcome, or that of somebody I write for. All five levels; nobody has to answer. */
export const RatingForm = ({ owner, outcome, entry }: RatingFormProps) => {
  const { t } = useTranslation('meeting');
  const { me, lanes } = useReview();
  const { saidBy, manner } = useMannerOf()(owner.id);
  const scale = useScale(owner);
  const lane = lanes.get(owner.id);
  const isMe = owner.id === me.id;
  const name = nameOf(owner);
  const chosen = owner.role === 'child' ? (entry?.face ?? null) : (entry?.level ?? null);
  if (lane === undefined) return null;
  const set = (value: RatingValue) =>
    rate(lane, outcome, entry, value, provenanceOf(me, saidBy, manner));
  const choose = (value: string | number) => {
    const option = scale.find((each) => each.value === value);
    if (option !== undefined) set(option.set);
  };
  return (
    <div className={styles['form']}>
      <RatingScale<string | number>
        legend={isMe ? t('review.mine', { name }) : t('review.mineFor', { name })}
        {...(!isMe && { description: t('review.mineForHelp', { name }) })}
        options={scale satisfies readonly RatingOption<string | number>[]}
        value={chosen}
        onChange={choose}
        who={owner.role}
      />
      {!isMe && <RatedHow owner={owner} entry={entry} />}
      {/* At the top: what comes and goes beside it with the caret does not move it from under a finger. */}
      <Row align="top">
        <Skip owner={owner} entry={entry} onSkip={() => set({ skipped: true })} />
        {entry !== null && chosen !== null && <MoreWords owner={owner} entry={entry} />}
      </Row>
      {entry !== null && chosen !== null && <Mark owner={owner} entry={entry} />}
    </div>
  );
};
