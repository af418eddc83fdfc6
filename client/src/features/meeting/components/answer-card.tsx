import type { Agreement } from '@fourchairs/shared/protocol/http/meetings.ts';

import { Chair } from '#components/chair.tsx';
import { Spoken } from '#components/spoken.tsx';
import { Small } from '#components/text.tsx';
import { formatTime } from '#i18n/dates.ts';
import { planWords } from '#i18n/plan-words.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { initialsOf } from '#lib/initials.ts';
import { SaidInEnglish } from '#session/said-translation.tsx';

import type { Answer } from '../model/answers.ts';
import { nameOf } from '../model/people.ts';
import { useNames, useReview } from '../model/review-context.ts';
import { useSaidLine } from '../model/use-said-line.ts';
import { useThings } from '../model/use-things.ts';
import { SchoolReply } from './school-reply.tsx';

import styles from './answer-card.module.css';

const headings = { agrees: 'isAgree', differs: 'isDiffers', says: 'isSays' } as const;

/** What was answered, about what, in which words, when, and (where they are two) who typed it. */
const Said = ({ agreement }: { agreement: Agreement }) => {
  const { t } = useTranslation('meeting');
  const saidLine = useSaidLine();
  const { view } = useReview();
  const nameOf = useNames();
  const things = useThings();
  const about = things.find(({ id }) => id !== null && id === agreement.about);
  const { version, personId, saidBy, lang, words, translation } = agreement;
  const line = saidLine(agreement);
  const came = line === null ? [] : [line];
  return (
    <>
      <p>{t(`agree.${headings[agreement.answer]}`)}</p>
      {about !== undefined && (
        <Small>
          <Spoken of={t('agree.about', { what: planWords(about.title) })} />
        </Small>
      )}
      {agreement.words !== '' && (
        <p lang={agreement.lang} dir="auto">
          {t('frame.quote', { words: agreement.words })}
        </p>
      )}
      <SaidInEnglish
        view={view}
        said={{ of: { kind: 'answer', version, personId }, saidBy, lang, words, translation }}
        nameOf={nameOf}
        quote={(said) => t('frame.quote', { words: said })}
      />
      {agreement.answer === 'differs' && <SchoolReply answer={agreement} />}
      <Small>{[t('agree.at', { time: formatTime(agreement.at) }), ...came].join(' · ')}</Small>
    </>
  );
};

/** What one person said, in their own words where they gave some; silence is said as what it is. */
export const AnswerCard = ({ answer: { person, state } }: { answer: Answer }) => {
  const { t } = useTranslation('meeting');
  const { view } = useReview();
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
        {state.kind === 'not-answered' ? (
          <p className={styles['silent']}>{t('agree.notAnswered')}</p>
        ) : (
          <Said agreement={state.agreement} />
        )}
        {state.kind === 'old' && <p className={styles['old']}>{t('agree.old')}</p>}
      </div>
    </li>
  );
};
