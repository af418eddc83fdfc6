import type { PersonId } from '@fourchairs/shared/lib/ids.ts';
import type { MeetingPerson } from '@fourchairs/shared/protocol/http/meetings.ts';
import { useId } from 'react';

import { Banner } from '#components/banner.tsx';
import { useTranslation } from '#i18n/use-translation.ts';
import { may } from '#session/may.ts';

import { NextSaidHow } from '../components/said-how.tsx';
import { nameOf, speakers } from '../model/people.ts';
import { useReview } from '../model/review-context.ts';
import { useAct } from '../model/use-act.ts';
import type { WordsAt } from './words-at.ts';

import styles from './write-for.module.css';

const Choice = ({
  person,
  name,
  chosen,
  onChoose,
}: {
  person: MeetingPerson;
  name: string;
  chosen: boolean;
  onChoose: () => void;
}) => (
  <label className={styles['choice']} data-role={person.role}>
    <input
      type="radio"
      className="visually-hidden"
      name={name}
      checked={chosen}
      onChange={onChoose}
    />
    {nameOf(person)}
  </label>
);

/** Names me as the scribe of whoever is chosen, where I am not yet and may. */
const useNameScribe = () => {
  const { view, me } = useReview();
  const act = useAct((meetings, id, forPerson: string) => meetings.setScribe(id, forPerson, me.id));
  const ask = (person: MeetingPerson) => {
    const isKnown = person.id === me.id || view.you.writesFor.includes(person.id);
    const allowed = may(view, { action: 'scribe.name', forPerson: person.id as PersonId });
    if (!isKnown && allowed) act.mutate(person.id);
  };
  return { ask, isWaiting: act.isPending, hasFailed: act.isError };
};

/**
 * Always in sight: whose words are being typed. Both names will stand under them; what is written in the plan or the
 * notes is everybody's, and the bar does not promise otherwise.
 */
export const WriteFor = ({
  chosen,
  onChoose,
  words,
}: {
  chosen: MeetingPerson;
  onChoose: (id: string) => void;
  words: WordsAt;
}) => {
  const { t } = useTranslation('room');
  const { view, me } = useReview();
  const name = useId();
  const { ask, isWaiting, hasFailed } = useNameScribe();
  const canWrite = chosen.id === me.id || view.you.writesFor.includes(chosen.id);
  return (
    <div className={styles['bar']} data-role={chosen.role}>
      <fieldset className={styles['choices']}>
        <legend className={styles['legend']}>{t('writeFor')}</legend>
        {speakers(view).map((person) => (
          <Choice
            key={person.id}
            person={person}
            name={name}
            chosen={person.id === chosen.id}
            onChoose={() => {
              onChoose(person.id);
              ask(person);
            }}
          />
        ))}
      </fieldset>
      {canWrite && words !== 'shared' && <NextSaidHow owner={chosen} />}
      {words !== 'own' && <p className={styles['shared']}>{t(words, { name: nameOf(me) })}</p>}
      <output className="visually-hidden">{t('writingFor', { name: nameOf(chosen) })}</output>
      {!canWrite && !isWaiting && (
        <Banner tone="warn" live="status">
          {t(hasFailed ? 'scribeFailed' : 'askLead', { name: nameOf(chosen) })}
        </Banner>
      )}
    </div>
  );
};
