import { RotateCcw } from 'lucide-react';
import type { ReactNode } from 'react';

import { Banner } from '#components/banner.tsx';
import { Button } from '#components/button.tsx';
import { Loading } from '#components/loading.tsx';
import { useTranslation } from '#i18n/use-translation.ts';
import { type LateCode, useLateCode } from '#lib/late-code.ts';

/** A part of the meeting that comes after the page: while it is on its way, and when it does not come, the rest stays. */
export const Late = <Part,>({
  code,
  lines = 4,
  children,
}: {
  code: LateCode<Part>;
  lines?: number;
  children: (part: Part) => ReactNode;
}) => {
  const { t } = useTranslation(['errors', 'common']);
  const state = useLateCode(code);
  if (state.kind === 'there') return children(state.part);
  if (state.kind === 'coming') return <Loading text={t('common:loading')} lines={lines} />;
  return (
    <Banner
      tone="error"
      live="alert"
      title={t('partNotLoaded.title')}
      actions={
        <Button variant="main" icon={RotateCcw} onPress={state.retry}>
          {t('pageNotLoaded.retry')}
        </Button>
      }
    >
      {t('pageNotLoaded.body')}
    </Banner>
  );
};
