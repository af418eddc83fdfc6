import { Chair } from '#components/chair.tsx';
import { Small } from '#components/text.tsx';
import { formatTime } from '#i18n/dates.ts';
import { useTranslation } from '#i18n/use-translation.ts';

import type { Answer } from '../model/answers.ts';
import { initialsOf, nameOf } from '../model/people.ts';
import { useNames, useReview } from '../model/review-context.ts';
import { useThings } from '../model/use-things.ts';

import styles from './answer-card.module.css';

const headings = { agrees: 'isAgree', differs: 'isDiffers', says: 'isSays' } as const;

/** What one person said, in their own words where they gave some; silence is said as what it is. */
export const AnswerCard = ({ answer }: { answer: Answer }) => {
  const { t } = useTranslation('meeting');
  const { view } = useReview();
  const names = useNames();
  const things = useThings();
  const { person, state } = answer;
  const agreement = state.kind === 'not-answered' ? null : state.agreement;
  const about = things.find(({ id }) => id !== null && id === agreement?.about);
  const typedByOther = agreement !== null && agreement.typedBy !== agreement.saidBy;
  return (
    <li className={styles['answer']} data-state={state.kind}>
      <Chair
        name={nameOf(person)}
        initials={initialsOf(person.name)}
        who={person.role}
        show="initials"
        size={view.you.device === 'room' ? 'large' : 'medium'}
      />
      <div className={styles['words']}>
        <p className={styles['name']}>
          {person.id === view.pupil.personId ? nameOf(person) : person.name}
        </p>
        <p className={styles['state']}>
          {agreement === null ? t('agree.notAnswered') : t(`agree.${headings[agreement.answer]}`)}
        </p>
        {about !== undefined && <Small>{t('agree.about', { what: about.title })}</Small>}
        {agreement !== null && agreement.words !== '' && (
          <p lang={agreement.lang} dir="auto">
            {t('frame.quote', { words: agreement.words })}
          </p>
        )}
        {agreement !== null && (
          <Small>
            {[
              t('agree.at', { time: formatTime(agreement.at) }),
              typedByOther
                ? t('frame.saidTyped', {
                    said: names(agreement.saidBy),
                    typed: names(agreement.typedBy),
                  })
                : null,
            ]
              .filter((part) => part !== null)
              .join(' · ')}
          </Small>
        )}
        {state.kind === 'old' && <p className={styles['old']}>{t('agree.old')}</p>}
      </div>
    </li>
  );
};
