import { isWithout, needsInstead } from '@fourchairs/shared/domain/sen-decisions.ts';
import type { SenDecided } from '@fourchairs/shared/protocol/http/sen.ts';
import { recordLanguage } from '@fourchairs/shared/words/came-in.ts';

import { Stack } from '#components/layout.tsx';
import { Fact, Small } from '#components/text.tsx';
import { formatDay } from '#i18n/dates.ts';
import { useTranslation } from '#i18n/use-translation.ts';

import { useSayMarks } from '../use-say-marks.ts';

/** What was decided, in full. */
export const DecidedWords = ({ decision }: { decision: SenDecided }) => {
  const { t } = useTranslation('sen');
  const { what, day, why, instead, by } = useSayMarks()(decision);
  return (
    <Stack gap="small">
      <p>
        <b>{t(`decision.what.${what}`)}</b>
      </p>
      {why !== '' && (
        <Fact label={t('decision.why')}>
          <span lang={recordLanguage} dir="auto">
            {why}
          </span>
        </Fact>
      )}
      {instead !== '' && (
        <Fact label={t(needsInstead(what) ? 'decision.instead' : 'decision.stays')}>
          <span lang={recordLanguage} dir="auto">
            {instead}
          </span>
        </Fact>
      )}
      <Small>{t('decision.decided', { day: formatDay(day, 'year'), by })}</Small>
      {isWithout(what) && <p>{t('decision.again')}</p>}
    </Stack>
  );
};
