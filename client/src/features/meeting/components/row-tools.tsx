import { Check, PencilLine, Trash2 } from 'lucide-react';

import { IconButton } from '#components/icon-button.tsx';
import { useTranslation } from '#i18n/use-translation.ts';

import styles from './row-tools.module.css';

/** Opens a row for changing, closes it again (the same button, so that focus stays), and takes it away. */
export const RowTools = ({
  about,
  open,
  onToggle,
  onRemove,
}: {
  /** What the row is about, heard after the words on the buttons. */
  about: string;
  open: boolean;
  onToggle: () => void;
  onRemove?: () => void;
}) => {
  const { t } = useTranslation('meeting');
  return (
    <div className={styles['tools']}>
      <IconButton icon={open ? Check : PencilLine} expanded={open} about={about} onPress={onToggle}>
        {t(open ? 'support.done' : 'actions.change')}
      </IconButton>
      {onRemove !== undefined && (
        <IconButton icon={Trash2} about={about} onPress={onRemove}>
          {t('outcomes.remove')}
        </IconButton>
      )}
    </div>
  );
};
