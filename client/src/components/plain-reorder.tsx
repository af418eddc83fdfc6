import { ArrowDown, ArrowUp } from 'lucide-react';
import { useState } from 'react';

import { Button } from './button.tsx';
import type { ReorderItem, ReorderListProps, ReorderWords } from './reorder-props.ts';
import { useMovedFocus, type Way } from './use-moved-focus.ts';

import styles from './plain-reorder.module.css';

const Line = ({
  item: { title },
  place,
  total,
  onMove,
  words,
}: {
  item: ReorderItem;
  place: number;
  total: number;
  onMove: (to: number) => void;
  words: ReorderWords;
}) => {
  const { about, willMove } = useMovedFocus<HTMLLIElement>(place);
  const step = (way: Way): void => {
    willMove(way);
    onMove(way === 'up' ? place - 1 : place + 1);
  };
  return (
    <li ref={about} className={styles['line']}>
      <span className={styles['title']}>{title}</span>
      <Button
        variant="quiet"
        icon={ArrowUp}
        about={title}
        disabled={place === 0}
        onPress={() => step('up')}
      >
        {words.moveUp}
      </Button>
      <Button
        variant="quiet"
        icon={ArrowDown}
        about={title}
        disabled={place === total - 1}
        onPress={() => step('down')}
      >
        {words.moveDown}
      </Button>
    </li>
  );
};

/** Titles to put in order with buttons only: for when react-aria's list could not be fetched. */
export const PlainReorder = ({ label, items, onMove, words }: ReorderListProps) => {
  const [said, setSaid] = useState('');
  const move = ({ id, title }: ReorderItem, to: number): void => {
    onMove(id, to);
    setSaid(words.moved(title, to + 1, items.length));
  };
  return (
    <div>
      <ol className={styles['list']} aria-label={label}>
        {items.map((item, place) => (
          <Line
            key={item.id}
            item={item}
            place={place}
            total={items.length}
            onMove={(to) => move(item, to)}
            words={words}
          />
        ))}
      </ol>
      <output className="visually-hidden">{said}</output>
    </div>
  );
};
