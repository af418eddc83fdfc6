import {
  type ActionView,
  removeAction,
  restoreAction,
  sayHappened,
  setAction,
} from '@fourchairs/shared/document/actions.ts';
import { fieldKey } from '@fourchairs/shared/document/field-key.ts';
import { adviseAction, adviseDay } from '@fourchairs/shared/domain/quality/advice.ts';
import { recordLanguage } from '@fourchairs/shared/words/came-in.ts';
import { memo } from 'react';

import { useText } from '#collab/use-doc-value.ts';
import { Checkbox } from '#components/checkbox.tsx';
import { DateField } from '#components/date-field.tsx';
import { Columns, Stack } from '#components/layout.tsx';
import { formatDay } from '#i18n/dates.ts';
import { useTranslation } from '#i18n/use-translation.ts';

import { useReview } from '../model/review-context.ts';
import { useWordsAdvice } from '../model/use-advice.ts';
import { useRemoval } from '../model/use-removal.ts';
import { adviceFor } from './advice-line.tsx';
import { RowTools } from './row-tools.tsx';
import { Words } from './words.tsx';

import styles from './action-row.module.css';

const ActionForm = ({ action }: { action: ActionView }) => {
  const { t } = useTranslation('meeting');
  const { plan, view } = useReview();
  const advice = useWordsAdvice(action.text('what'), adviseAction);
  // What was promised last time was due before.
  const from = action.origin === 'new' ? view.plannedAt.slice(0, 10) : null;
  const ofDay = adviseDay(action.by, { notBefore: view.pupil.notBefore, from });
  return (
    <Stack gap="small">
      <Words
        field={fieldKey.action(action.id, 'what')}
        text={action.text('what')}
        label={t('actions.what')}
        small={adviceFor(advice, 'what')}
      />
      <Columns fit="small" gap="small">
        <Words
          field={fieldKey.action(action.id, 'who')}
          text={action.text('who')}
          label={t('actions.who')}
        />
        <DateField
          label={t('actions.by')}
          labelLook="quiet"
          value={action.by ?? ''}
          onChange={(day) => setAction(plan, action.id, { by: day === '' ? null : day })}
          small={adviceFor(ofDay, 'day')}
        />
      </Columns>
    </Stack>
  );
};

interface ActionRowProps {
  action: ActionView;
  place: number;
  open: boolean;
  onToggle: (id: string) => void;
}

const ActionBox = ({
  action,
  what,
  isWritten,
}: {
  action: ActionView;
  what: string;
  isWritten: boolean;
}) => {
  const { t } = useTranslation('meeting');
  const { plan, canEditPlan } = useReview();
  const who = useText(action.text('who'));
  const by = action.by === null ? null : t('actions.byDay', { day: formatDay(action.by, 'short') });
  return (
    <Checkbox
      checked={action.done === true}
      disabled={!canEditPlan}
      onChange={(done) =>
        action.origin === 'last'
          ? sayHappened(plan, action.id, done ? 'as-planned' : null)
          : setAction(plan, action.id, { done })
      }
      small={
        <>
          {who === '' ? t('actions.nobody') : <span lang={recordLanguage}>{who}</span>}
          {by !== null && ` · ${by}`}
        </>
      }
    >
      <span lang={isWritten ? recordLanguage : undefined}>{what}</span>
    </Checkbox>
  );
};

/** Who will do what by when; a box to tick when it is done, and opened, the fields. */
export const ActionRow = memo(function ActionRow({
  action,
  place,
  open,
  onToggle,
}: ActionRowProps) {
  const { t } = useTranslation('meeting');
  const { plan, canEditPlan } = useReview();
  const removed = useRemoval();
  const written = useText(action.text('what'));
  const what = written === '' ? t('actions.action', { number: place }) : written;
  const remove = () => {
    removeAction(plan, action.id);
    removed(written, () => restoreAction(plan, action.id));
  };
  return (
    <li className={styles['row']}>
      {open ? (
        <ActionForm action={action} />
      ) : (
        <ActionBox action={action} what={what} isWritten={written !== ''} />
      )}
      {canEditPlan && (
        <div className={styles['tools']}>
          <RowTools
            about={what}
            open={open}
            onToggle={() => onToggle(action.id)}
            {...(open && { onRemove: remove })}
          />
        </div>
      )}
    </li>
  );
});
