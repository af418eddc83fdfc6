import { myPlanOf, type MyWords } from '@fourchairs/shared/document/my-plan.ts';
import type { RecordText } from '@fourchairs/shared/document/record.ts';
import { recordLanguage } from '@fourchairs/shared/words/came-in.ts';
import { type ReactNode, useRef } from 'react';

import { Card } from '#components/card.tsx';
import { ListenButton } from '#components/listen-button.tsx';
import { Spoken } from '#components/spoken.tsx';
import { formatDay, formatList } from '#i18n/dates.ts';
import { planWords } from '#i18n/plan-words.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { piecesIn } from '#lib/page-pieces.ts';
import { useListening } from '#session/use-listening.ts';

import type { PaperContent } from '../model/paper-context.ts';
import { GappedText } from './gapped-text.tsx';

import styles from './my-plan.module.css';

const name = 'my-plan';

const Part = ({ title, children }: { title: string; children: ReactNode }) => (
  <>
    <h3>{title}</h3>
    {children}
  </>
);

const Points = ({ title, points }: { title: string; points: readonly MyWords[] }) =>
  points.length === 0 ? null : (
    <Part title={title}>
      <ul className={styles['points']}>
        {points.map(({ text, lang }, place) => (
          <li key={place} dir="auto" lang={lang}>
            <GappedText text={text} />
          </li>
        ))}
      </ul>
    </Part>
  );

const Help = ({ content }: { content: PaperContent }) => {
  const { t } = useTranslation('myPlan');
  const { help } = myPlanOf(content.record);
  const wordsOf = ({ text }: RecordText) => planWords(text.trim());
  if (help.length === 0) return null;
  return (
    <Part title={t('help')}>
      <ul className={styles['points']}>
        {help.map(({ who, helps }, place) => (
          <li key={place} dir="auto">
            {wordsOf(who) !== '' && (
              <b>
                <Spoken of={`${wordsOf(who)}: `} />
              </b>
            )}
            <Spoken of={formatList(helps.map(wordsOf))} />
          </li>
        ))}
      </ul>
    </Part>
  );
};

/** Above the whole record, for the child alone: what they can do, want, will do, who helps, and when we meet again. */
export const MyPlan = ({ content }: { content: PaperContent }) => {
  const { t, i18n } = useTranslation(['myPlan', 'common']);
  const reader = useListening();
  const all = useRef<HTMLDivElement>(null);
  const { done, want, will, nextDate } = myPlanOf(content.record);
  const playing = reader.speaking === name;
  const listen = () =>
    reader.toggle(name, all.current === null ? [] : piecesIn(all.current, i18n.language));
  return (
    <Card level={2} title={t('title')}>
      <ListenButton
        word={t(playing ? 'common:stopListening' : 'common:listen')}
        about={t('title')}
        playing={playing}
        onPress={listen}
      />
      <div ref={all} className={styles['plan']}>
        <Points title={t('done')} points={done} />
        <Points title={t('want')} points={want} />
        <Points title={t('will')} points={will.map((text) => ({ text, lang: recordLanguage }))} />
        <Help content={content} />
        {nextDate !== null && (
          <Part title={t('next')}>
            <p>
              <b>{formatDay(nextDate, 'year')}</b>
            </p>
          </Part>
        )}
        <p>
          {t('change')} {t('below')}
        </p>
      </div>
    </Card>
  );
};
