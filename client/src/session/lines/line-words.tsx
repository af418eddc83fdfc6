import type { LineWords } from '@fourchairs/shared/protocol/http/school-list.ts';

import { Small } from '#components/text.tsx';
import { useTranslation } from '#i18n/use-translation.ts';

/** A line as it is read: what, then who, how often, how long and how many, then why. */
export const ReadLine = ({ line }: { line: LineWords }) => {
  const { t } = useTranslation('lines');
  const { what, who, frequency, minutes, groupSize, why } = line;
  const facts = [
    who,
    frequency,
    minutes === null ? '' : t('minutes', { count: minutes }),
    groupSize,
  ].filter((fact) => fact !== '');
  return (
    <div>
      <p dir="auto">
        <b>{what}</b>
      </p>
      {facts.length > 0 && <Small>{facts.join(' · ')}</Small>}
      {why !== '' && <Small>{t('why', { why })}</Small>}
    </div>
  );
};
