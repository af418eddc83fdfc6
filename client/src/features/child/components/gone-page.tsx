import type { MeetingView } from '@fourchairs/shared/protocol/http/meetings.ts';
import { useEffect, useEffectEvent } from 'react';

import { PlainPage } from '#components/plain-page.tsx';
import { useTranslation } from '#i18n/use-translation.ts';
import { themeOf } from '#lib/theme-of.ts';
import { ListenToPage } from '#session/listen-to-page.tsx';
import { lookOfView } from '#session/look-of-view.ts';
import { useSession } from '#session/session.tsx';

import { safeAdultsOf } from '../people-here.ts';
import { SomethingWrong } from './something-wrong.tsx';

/** The child has gone, or was let go: thanks, whom to tell when something is wrong, and nothing more of the meeting. */
export const GonePage = ({ view }: { view: MeetingView }) => {
  const { t } = useTranslation('child');
  const { leave } = useSession();
  const forget = useEffectEvent(() => void leave().catch(() => undefined));
  useEffect(() => forget(), []);
  return (
    <div data-theme={themeOf(lookOfView(view))}>
      <PlainPage
        title={t('go.title')}
        corner={<ListenToPage />}
        actions={<SomethingWrong adults={safeAdultsOf(view)} openers={view.safeguarding} />}
      >
        <p>{t('go.words')}</p>
      </PlainPage>
    </div>
  );
};
