import { supportTexts } from '@fourchairs/shared/words/writers.ts';

import { formatList } from '#i18n/dates.ts';
import { planWords } from '#i18n/plan-words.ts';
import { useTranslation } from '#i18n/use-translation.ts';

import { usePaper } from '../model/paper-context.ts';
import type { SupportLine } from '../model/support-line.ts';
import { itemOf } from '../model/text-of.ts';
import { PaperSection } from './paper-section.tsx';
import { SupportTable } from './support-table.tsx';
import { WhoWrote } from './who-wrote.tsx';

/** Names of the outcomes a line serves, as they stand in the record it is from. */
const useServes = (): ((line: SupportLine) => string) => {
  const { record, earlier } = usePaper();
  return (line) => {
    const { outcomes } = (line.after === null ? earlier?.record : record)?.plan ?? record.plan;
    return formatList(
      itemOf(line).outcomes.flatMap(
        (id) => planWords(outcomes.find((each) => each.id === id)?.title.text ?? '') || [],
      ),
    );
  };
};

/** All support: what is new, and what goes on from last term. */
export const SupportSection = () => {
  const { t } = useTranslation('saved');
  const lines = usePaper().comparison.support;
  const servesOf = useServes();
  const from = (origin: 'last' | 'new') => lines.filter((line) => itemOf(line).origin === origin);
  const groups = (['new', 'last'] as const)
    .map((origin) => ({ origin, lines: from(origin) }))
    .filter((group) => group.lines.length > 0);
  return (
    <PaperSection title={t('support.title')}>
      {groups.length === 0 && <p>{t('support.none')}</p>}
      {groups.map((group) => (
        <SupportTable
          key={group.origin}
          caption={t(`support.${group.origin}`)}
          lines={group.lines}
          servesOf={servesOf}
        />
      ))}
      <WhoWrote texts={lines.flatMap(({ after }) => (after === null ? [] : supportTexts(after)))} />
    </PaperSection>
  );
};
