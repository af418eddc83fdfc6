import { ArrowDown, ArrowUp } from 'lucide-react';
import { useState } from 'react';

import { Button } from './button.tsx';
import type { ReorderListProps } from './reorder-props.ts';

import styles from './plain-reorder.module.css';

/** Titles to put in order with buttons only: for when react-aria's list could not be fetched. */
export const PlainReorder = ({ label, items, onMove, words }: ReorderListProps) => {
  const [said, setSaid] = useState('');
  const move = (id: string, title: string, to: number): void => {
    onMove(id, to);
    setSaid(words.moved(title, to + 1, items.length));
  };
  return (
    <div>
      <ol className={styles['list']} aria-label={label}>
        {items.map(({ id, title }, place) => (
          <li key={id} className={styles['line']}>
            <span className={styles['title']}>{title}</span>
            <Button
              variant="quiet"
              icon={ArrowUp}
              about={title}
              disabled={place === 0}
              onPress={() => move(id, title, place - 1)}
            >
              {words.moveUp}
            </Button>
            <Button
              variant="quiet"
              icon={ArrowDown}
              about={title}
              disabled={place === items.length - 1}
              onPress={() => move(id, title, place + 1)}
            >
              {words.moveDown}
            </Button>
          </li>
        ))}
      </ol>
      <output className="visually-hidden">{said}</output>
    </div>
  );
};
