import { toldLine } from '@fourchairs/shared/words/told-line.ts';

import { formatDay } from '#i18n/dates.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { DecidedWords } from '#session/sen/decided-words.tsx';
import { TurnToList } from '#session/sen/turn-to-list.tsx';

import { usePaper } from '../model/paper-context.ts';
import { PaperSection } from './paper-section.tsx';

const inFull = (day: string): string => formatDay(day, 'year');

/** What is formal about SEN Support: what was decided, that the family was told, the plan, and where to turn. */
export const SenSections = () => {
  const { t } = useTranslation('sen');
  const { record, people } = usePaper();
  const { told = [], decision, plan, turnTo } = record.sen ?? {};
  const nameOf = (id: string) => people.get(id)?.name ?? '';
  return (
    <>
      {decision !== undefined && (
        <PaperSection title={t('decision.record')}>
          <DecidedWords decision={decision} />
        </PaperSection>
      )}
      {told.length > 0 && (
        <PaperSection title={t('told.record')}>
          <ul>
            {told.map((each) => (
              <li key={each.person}>{toldLine(each, { t, nameOf, formatDay: inFull })}</li>
            ))}
          </ul>
        </PaperSection>
      )}
      {plan !== undefined && (
        <PaperSection title={t('plan.kind')}>
          <p>
            <b>{t(`plan.types.${plan}`)}.</b> {t(`plan.help.${plan}`)}
          </p>
        </PaperSection>
      )}
      {turnTo !== undefined && (
        <PaperSection title={t('turnTo.title')}>
          <TurnToList turnTo={turnTo} />
          <p>{t('right.all')}</p>
        </PaperSection>
      )}
    </>
  );
};
