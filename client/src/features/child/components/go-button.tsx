import type { MeetingView } from '@fourchairs/shared/protocol/http/meetings.ts';
import { useMutation } from '@tanstack/react-query';
import { DoorOpen } from 'lucide-react';

import { useApi } from '#api/api-context.ts';
import { Button } from '#components/button.tsx';
import { useToast } from '#components/toast-context.ts';
import { useTranslation } from '#i18n/use-translation.ts';

/** One tap, and the child is out of the meeting: the server closes every screen of theirs, this one too. */
export const GoButton = ({ view }: { view: MeetingView }) => {
  const { t } = useTranslation('child');
  const { meetings } = useApi();
  const showToast = useToast();
  const go = useMutation({
    mutationFn: () => meetings.letGo(view.id, view.you.personId),
    onError: () => showToast({ text: t('go.failed') }),
  });
  if (view.state !== 'live') return null;
  return (
    <Button size="child" icon={DoorOpen} pending={go.isPending} onPress={() => go.mutate()}>
      {t('go.open')}
    </Button>
  );
};
