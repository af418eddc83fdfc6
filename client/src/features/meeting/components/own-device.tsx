import { clearRows } from '#collab/outbox.ts';
import { Checkbox } from '#components/checkbox.tsx';
import { useTranslation } from '#i18n/use-translation.ts';
import { useOwnDevice } from '#session/own-device.ts';

import { useReview } from '../model/review-context.ts';

/** *This is my own device*: words that could not be sent are then kept on it, also when the page is closed (CLIENT3). */
export const OwnDevice = () => {
  const { t } = useTranslation('meeting');
  const { me, view } = useReview();
  const [own, setOwn] = useOwnDevice();
  if (view.you.device === 'room') return null;
  const choose = (next: boolean) => {
    setOwn(next);
    if (!next) void clearRows({ person: me.id }).catch(() => undefined);
  };
  return (
    <Checkbox checked={own} onChange={choose} small={t('people.ownDeviceHelp')}>
      {t('people.ownDevice')}
    </Checkbox>
  );
};
