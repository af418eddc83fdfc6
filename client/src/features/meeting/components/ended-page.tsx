import type { MeetingView } from '@fourchairs/shared/protocol/http/meetings.ts';
import { RotateCcw } from 'lucide-react';

import type { GoneReason } from '#collab/connection-state.ts';
import { Button } from '#components/button.tsx';
import { PlainPage } from '#components/plain-page.tsx';
import { useTranslation } from '#i18n/use-translation.ts';

import { RescuedWords } from './rescued-words.tsx';

const wordsOf = {
  'sign-in-again': 'signIn',
  'not-allowed': 'lost',
  gone: 'gone',
  'other-epoch': 'epoch',
  reload: 'reload',
  rejected: 'rejected',
} as const satisfies Record<GoneReason, string>;

/** The meeting cannot go on in this page: why, what is safe, what to do; and words that were not kept, to copy. */
export const EndedPage = ({ reason, view }: { reason: GoneReason; view: MeetingView }) => {
  const { t } = useTranslation('meeting');
  const key = wordsOf[reason];
  const canReload = reason === 'reload' || reason === 'other-epoch' || reason === 'rejected';
  return (
    <PlainPage
      title={t(`trouble.${key}.title`)}
      {...(canReload && {
        actions: (
          <Button variant="main" icon={RotateCcw} onPress={() => location.reload()}>
            {t('trouble.reload.button')}
          </Button>
        ),
      })}
    >
      <p>{t(`trouble.${key}.body`)}</p>
      <RescuedWords view={view} />
    </PlainPage>
  );
};
