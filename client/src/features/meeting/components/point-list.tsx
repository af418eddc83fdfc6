import { fieldKey } from '@fourchairs/shared/document/field-key.ts';
import { plainText } from '@fourchairs/shared/document/plain-text.ts';
import {
  addPoint,
  type PointList as PointListName,
  removePoint,
  restorePoint,
} from '@fourchairs/shared/document/points.ts';
import { adviseStrategy } from '@fourchairs/shared/domain/quality/advice.ts';
import { Plus, Trash2 } from 'lucide-react';
import type * as Y from 'yjs';

import { usePoints } from '#collab/use-doc-value.ts';
import { Button } from '#components/button.tsx';
import { Card } from '#components/card.tsx';
import { IconButton } from '#components/icon-button.tsx';
import { Small } from '#components/text.tsx';
import { useTranslation } from '#i18n/use-translation.ts';

import { focusField } from '../model/focus-field.ts';
import { useReview } from '../model/review-context.ts';
import { useWordsAdvice } from '../model/use-advice.ts';
import { useRemoval } from '../model/use-removal.ts';
import { adviceFor } from './advice-line.tsx';
import { Words } from './words.tsx';

import styles from './point-list.module.css';

interface PointListProps {
  list: PointListName;
  title: string;
  /** One sentence on what belongs here. */
  lead?: string;
  /** Said while there is nothing. */
  empty: string;
  addWord: string;
  /** Names each field: *Strength 2*. */
  nameOf: (number: number) => string;
}

const noAdvice = () => [];

/** What is for every lesson has to be as clear as support is; the other lists are nobody's task. */
const PointWords = ({
  list,
  id,
  text,
  label,
}: {
  list: PointListName;
  id: string;
  text: Y.Text;
  label: string;
}) => {
  const advice = useWordsAdvice(text, list === 'strategies' ? adviseStrategy : noAdvice);
  return (
    <Words
      field={fieldKey.point(list, id)}
      text={text}
      label={label}
      labelLook="hidden"
      small={adviceFor(advice, 'strategy')}
    />
  );
};

/** Short points everybody writes together: strengths, needs, barriers, strategies, what waits for another day. */
export const PointList = ({ list, title, lead, empty, addWord, nameOf }: PointListProps) => {
  const { t } = useTranslation('common');
  const { plan, canEditPlan } = useReview();
  const points = usePoints(plan, list);
  const removed = useRemoval();
  const add = () => focusField(fieldKey.point(list, addPoint(plan, list)));
  const remove = (id: string, title: string) => {
    removePoint(plan, list, id);
    removed(title, () => restorePoint(plan, list, id));
  };
  return (
    <Card title={title}>
      {lead !== undefined && <Small>{lead}</Small>}
      {points.length === 0 && <Small>{empty}</Small>}
      <ul className={styles['list']}>
        {points.map(({ id, text }, index) => (
          <li key={id} className={styles['point']}>
            <PointWords list={list} id={id} text={text} label={nameOf(index + 1)} />
            {canEditPlan && (
              <IconButton
                icon={Trash2}
                about={nameOf(index + 1)}
                onPress={() => remove(id, plainText(text))}
              >
                {t('remove')}
              </IconButton>
            )}
          </li>
        ))}
      </ul>
      {canEditPlan && (
        <Button variant="quiet" icon={Plus} onPress={add}>
          {addWord}
        </Button>
      )}
    </Card>
  );
};
