import type { ReactNode } from 'react';

import { LatePart } from '#components/late-part.tsx';
import { Loading } from '#components/loading.tsx';
import { useTranslation } from '#i18n/use-translation.ts';
import type { LateCode } from '#lib/late-code.ts';

/** A part of the meeting that comes after the page. */
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
  return (
    <LatePart
      code={code}
      coming={<Loading text={t('common:loading')} lines={lines} />}
      lostTitle={t('partNotLoaded.title')}
      lostBody={t('pageNotLoaded.body')}
      retryWord={t('pageNotLoaded.retry')}
    >
      {children}
    </LatePart>
  );
};
