import { type ActionView, addAction } from '@fourchairs/shared/document/actions.ts';
import { fieldKey } from '@fourchairs/shared/document/field-key.ts';
import { Plus } from 'lucide-react';
import { useCallback, useState } from 'react';

import { Button } from '#components/button.tsx';
import { Small } from '#components/text.tsx';
import { useTranslation } from '#i18n/use-translation.ts';

import { focusField } from '../model/focus-field.ts';
import { useReview } from '../model/review-context.ts';
import { ActionRow } from './action-row.tsx';

import styles from './action-list.module.css';

/** Actions, one under the other, with a way to add one. */
export const ActionList = ({
  actions,
  canAdd,
}: {
  actions: readonly ActionView[];
  canAdd: boolean;
}) => {
  const { t } = useTranslation('meeting');
  const { plan, canEditPlan } = useReview();
  const [open, setOpen] = useState<string | null>(null);
  const toggle = useCallback((id: string) => setOpen((now) => (now === id ? null : id)), []);
  const add = () => {
    const id = addAction(plan, { origin: 'new', done: false });
    setOpen(id);
    focusField(fieldKey.action(id, 'what'));
  };
  return (
    <div className={styles['actions']}>
      {actions.length === 0 && (
        <Small>{t(canEditPlan ? 'actions.emptyHelp' : 'actions.emptyRead')}</Small>
      )}
      <ul className={styles['list']}>
        {actions.map((action, index) => (
          <ActionRow
            key={action.id}
            action={action}
            place={index + 1}
            open={open === action.id}
            onToggle={toggle}
          />
        ))}
      </ul>
      {canAdd && canEditPlan && (
        <Button variant="quiet" icon={Plus} onPress={add}>
          {t('actions.add')}
        </Button>
      )}
    </div>
  );
};
