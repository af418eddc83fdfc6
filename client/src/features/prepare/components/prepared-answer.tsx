import { prepOf } from '@fourchairs/shared/document/document-name.ts';
import {
  addEntry,
  type EntryView,
  entryWords,
  removeEntry,
  restoreEntry,
  setEntry,
} from '@fourchairs/shared/document/entries.ts';
import { fieldKey } from '@fourchairs/shared/document/field-key.ts';
import type { PrepareTopic } from '@fourchairs/shared/domain/prepare-topics.ts';
import { Eye, EyeOff, Trash2 } from 'lucide-react';
import { useState } from 'react';

import { Button } from '#components/button.tsx';
import { DateField } from '#components/date-field.tsx';
import { IconButton } from '#components/icon-button.tsx';
import { Pill, type PillTone } from '#components/pill.tsx';
import { useToast } from '#components/toast-context.ts';
import { PlainTextField } from '#editor/plain-text-field.tsx';
import { entryIn } from '#editor/translatable.ts';
import { Translation } from '#editor/translation.tsx';
import { dayOf, formatNumber } from '#i18n/dates.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { provenanceOf, speakerIn, usualHow, viewOn } from '#session/provenance.ts';
import { show, type Showing, showingOf, takeBack } from '#session/showing.ts';
import { translatorsFor } from '#session/translators.ts';

import { mayWriteAnswer, type Preparation, usePreparation } from '../model/prepare-context.ts';

import styles from './prepared-answer.module.css';

/** Adds an answer to the preparation, as whose words it is and who types it. Returns its id. */
export const addAnswer = (
  { view, me, ownerId, docs, lang }: Preparation,
  topic: PrepareTopic,
): string => {
  const saidBy = speakerIn(me, ownerId);
  const manner = { how: usualHow(view, me, saidBy), lang };
  return addEntry(docs.prep, viewOn(topic, provenanceOf(me, saidBy, manner)));
};

const tones: Readonly<Record<Exclude<Showing, 'nothing'>, PillTone>> = {
  private: 'neutral',
  shown: 'good',
  changed: 'warn',
};

/** Who can see one answer, and the buttons that change it. */
const Showings = ({ answer, label }: { answer: EntryView; label: string }) => {
  const { t } = useTranslation(['prepare', 'common']);
  const preparation = usePreparation();
  const { docs, ownerId, canShow, canWrite } = preparation;
  const mayRemove = canShow || mayWriteAnswer(preparation, answer);
  const showToast = useToast();
  const showing = showingOf(docs, answer);
  const isShown = showing === 'shown' || showing === 'changed';
  const remove = () => {
    removeEntry(docs.prep, answer.id);
    showToast({
      text: t('removed'),
      action: { word: t('common:undo'), onPress: () => restoreEntry(docs.prep, answer.id) },
    });
  };
  return (
    <div className={styles['showing']}>
      {showing !== 'nothing' && <Pill tone={tones[showing]}>{t(`showing.${showing}`)}</Pill>}
      <span className={styles['buttons']}>
        {canShow && (showing === 'private' || showing === 'changed') && (
          <Button
            variant="quiet"
            icon={Eye}
            about={label}
            onPress={() => show(docs, ownerId, [answer])}
          >
            {t(showing === 'changed' ? 'showChange' : 'show')}
          </Button>
        )}
        {canShow && isShown && (
          <Button
            variant="quiet"
            icon={EyeOff}
            about={label}
            onPress={() => takeBack(docs, answer)}
          >
            {t('takeBack')}
          </Button>
        )}
        {canWrite && mayRemove && !isShown && (
          <IconButton icon={Trash2} about={label} onPress={remove}>
            {t('common:remove')}
          </IconButton>
        )}
      </span>
    </div>
  );
};

/** Whose fingers typed an answer, where they are not its reader's own. */
const useHelpedLine = (answer: EntryView | null): string | null => {
  const { t } = useTranslation('prepare');
  const { view, me, owner } = usePreparation();
  if (answer === null) return null;
  if (owner.id === me.id && answer.typedBy === me.id) return null;
  const name = view.people.find(({ id }) => id === answer.typedBy)?.name;
  if (name === undefined) return null;
  if (answer.saidBy === answer.typedBy) return t('ownWordsOf', { name });
  return t(answer.how === 'interpreted' ? 'interpretedBy' : 'typedBy', { name });
};

/** The answer in English beside it: for whoever helps to write, for its owner to read. */
const AnswerTranslation = ({ answer }: { answer: EntryView }) => {
  const { t } = useTranslation('prepare');
  const { view, me, ownerId, docs, canWrite } = usePreparation();
  return (
    <Translation
      said={entryIn(docs.prep, ownerId, answer)}
      nameOf={(id) => view.people.find((person) => person.id === id)?.name ?? '…'}
      document={prepOf(ownerId)}
      translators={canWrite ? translatorsFor(answer, { people: view.people, me }) : []}
      tooLong={(most) => t('tooLong', { most: formatNumber(most) })}
    />
  );
};

/** Since when it worries them: everybody knows something, and few know a day. */
const FirstSaid = ({ answer }: { answer: EntryView }) => {
  const { t } = useTranslation('prepare');
  const { docs, view } = usePreparation();
  const [today] = useState(() => dayOf(Date.now()));
  return (
    <DateField
      label={t('topics.concern.day')}
      description={t('topics.concern.dayHelp')}
      value={answer.day ?? ''}
      min={view.pupil.notBefore}
      max={today}
      onChange={(day) => setEntry(docs.prep, answer.id, { day: day === '' ? null : day })}
    />
  );
};

/** One answer, written as into a letter; empty until its first word. */
export const PreparedAnswer = ({
  answer,
  topic,
  label,
}: {
  answer: EntryView | null;
  topic: PrepareTopic;
  label: string;
}) => {
  const { t } = useTranslation('prepare');
  const preparation = usePreparation();
  const { ownerId, docs } = preparation;
  const helped = useHelpedLine(answer);
  return (
    <div className={styles['answer']}>
      <PlainTextField
        document={prepOf(ownerId)}
        fieldKey={answer === null ? null : fieldKey.entry(ownerId, answer.id)}
        createText={() => entryWords(docs.prep, addAnswer(preparation, topic))}
        label={label}
        labelLook="hidden"
        size="several"
        readOnly={answer !== null && !mayWriteAnswer(preparation, answer)}
        tooLong={(most) => t('tooLong', { most: formatNumber(most) })}
        {...(helped !== null && { small: helped })}
        {...(answer?.lang && { lang: answer.lang })}
      />
      {answer !== null && <AnswerTranslation answer={answer} />}
      {answer?.topic === 'concern' && mayWriteAnswer(preparation, answer) && (
        <FirstSaid answer={answer} />
      )}
      {answer !== null && <Showings answer={answer} label={label} />}
    </div>
  );
};
