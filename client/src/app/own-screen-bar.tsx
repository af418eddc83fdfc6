import { ArrowLeft } from 'lucide-react';
import { useEffect, useRef } from 'react';

import { Button } from '#components/button.tsx';
import { useTranslation } from '#i18n/use-translation.ts';

import styles from './own-screen-bar.module.css';

/** Above the whole meeting, for the child who went there from their own screen. */
export const OwnScreenBar = ({ onBack }: { onBack: () => void }) => {
  const { t } = useTranslation('child');
  const back = useRef<HTMLButtonElement>(null);
  // What was pressed is gone: focus starts at the top of what came instead.
  useEffect(() => back.current?.focus(), []);
  return (
    <nav className={styles['bar']} aria-label={t('whole.label')}>
      <Button variant="quiet" icon={ArrowLeft} ref={back} onPress={onBack}>
        {t('whole.back')}
      </Button>
    </nav>
  );
};
