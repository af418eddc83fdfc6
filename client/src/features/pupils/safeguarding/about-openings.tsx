import type { OpeningsView } from '@fourchairs/shared/protocol/http/openings.ts';

import { Banner } from '#components/banner.tsx';
import { Card } from '#components/card.tsx';
import { Stack } from '#components/layout.tsx';
import { formatList } from '#i18n/dates.ts';
import { useTranslation } from '#i18n/use-translation.ts';

/** What an opening is for, who can do what, what is kept of it, and who sees that. */
export const AboutOpenings = ({ view }: { view: OpeningsView }) => {
  const { t } = useTranslation('safeguarding');
  const named = (names: readonly string[]): string =>
    names.length === 0 ? t('about.nobody') : formatList(names);
  return (
    <Stack>
      <Banner tone="warn">{t('about.first')}</Banner>
      <Card title={t('about.title')} level={2}>
        <Stack gap="small">
          <p>{t('about.what')}</p>
          <p>{t('about.who', { leads: named(view.leads), seniors: named(view.seniors) })}</p>
          <p>{t('about.time', { hours: view.hours })}</p>
          <p>{t('about.log')}</p>
          <p>{t('about.child')}</p>
        </Stack>
      </Card>
    </Stack>
  );
};
