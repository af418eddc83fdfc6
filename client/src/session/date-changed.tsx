import type { DateChange } from '@fourchairs/shared/protocol/http/meetings.ts';

import { Banner } from '#components/banner.tsx';
import { formatPlanned } from '#i18n/dates.ts';
import { useTranslation } from '#i18n/use-translation.ts';

import { WhyChanged } from './why-changed.tsx';

/** That a meeting stands at another time than it was made for, and why. Nothing where it does not. */
export const DateChanged = ({ change }: { change: DateChange | null }) => {
  const { t } = useTranslation('course');
  if (change === null || change.to === null) return null;
  const [from, to] = [formatPlanned(change.from), formatPlanned(change.to)];
  return (
    <Banner tone="warn" title={t('moved')}>
      <p>{from === to ? t('back', { to }) : t('movedFrom', { from, to })}</p>
      {change.why !== '' && <WhyChanged why={change.why} />}
    </Banner>
  );
};
