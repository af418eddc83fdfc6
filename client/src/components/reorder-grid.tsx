import { ArrowDown, ArrowUp, GripVertical } from 'lucide-react';
import { useState } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { GridList, GridListItem } from 'react-aria-components/GridList';
import { useDragAndDrop } from 'react-aria-components/useDragAndDrop';

import { Icon, type LucideIcon } from './icon.tsx';
import { placeAfterDrop } from './place-after-drop.ts';
import type { ReorderItem, ReorderListProps, ReorderWords } from './reorder-props.ts';
import { useMovedFocus, type Way } from './use-moved-focus.ts';

import styles from './reorder-grid.module.css';

const MoveButton = ({
  icon,
  word,
  title,
  disabled,
  onPress,
}: {
  icon: LucideIcon;
  word: string;
  title: string;
  disabled: boolean;
  onPress: () => void;
}) => (
  <AriaButton
    className={styles['move'] ?? ''}
    isDisabled={disabled}
    aria-label={`${word}: ${title}`}
    onPress={onPress}
  >
    <Icon of={icon} />
    <span>{word}</span>
  </AriaButton>
);

interface LineProps {
  item: ReorderItem;
  place: number;
  total: number;
  onMove: (id: string, to: number) => void;
  words: ReorderWords;
}

const MoveButtons = ({ item, place, total, onMove, words }: LineProps) => {
  const { about, willMove } = useMovedFocus<HTMLSpanElement>(place);
  const step = (way: Way): void => {
    willMove(way);
    onMove(item.id, way === 'up' ? place - 1 : place + 1);
  };
  return (
    <span ref={about} className={styles['buttons']}>
      <MoveButton
        icon={ArrowUp}
        word={words.moveUp}
        title={item.title}
        disabled={place === 0}
        onPress={() => step('up')}
      />
      <MoveButton
        icon={ArrowDown}
        word={words.moveDown}
        title={item.title}
        disabled={place === total - 1}
        onPress={() => step('down')}
      />
    </span>
  );
};

const Line = (props: LineProps) => {
  const { item, place, words } = props;
  return (
    <GridListItem id={item.id} textValue={item.title} className={styles['line'] ?? ''}>
      <AriaButton
        slot="drag"
        className={styles['handle'] ?? ''}
        aria-label={words.handle(item.title)}
      >
        <Icon of={GripVertical} />
      </AriaButton>
      <span className={styles['place']}>{place + 1}</span>
      <span className={styles['title']} lang={item.lang}>
        {item.title}
      </span>
      <MoveButtons {...props} />
    </GridListItem>
  );
};

/** The list itself, with react-aria's drag and drop. */
export const ReorderGrid = ({ label, items, onMove, words }: ReorderListProps) => {
  const [said, setSaid] = useState('');
  const move = (id: string, to: number): void => {
    const item = items.find((candidate) => candidate.id === id);
    if (item === undefined) return;
    onMove(id, to);
    setSaid(words.moved(item.title, to + 1, items.length));
  };
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ 'text/plain': String(key) })),
    onReorder: ({ keys, target }) => {
      const id = String([...keys][0]);
      const order = items.map((item) => item.id);
      move(id, placeAfterDrop(order, id, String(target.key), target.dropPosition));
    },
  });
  return (
    <div>
      <GridList
        aria-label={label}
        className={styles['list'] ?? ''}
        dragAndDropHooks={dragAndDropHooks}
        dependencies={[items]}
      >
        {items.map((item, place) => (
          <Line
            key={item.id}
            item={item}
            place={place}
            total={items.length}
            onMove={move}
            words={words}
          />
        ))}
      </GridList>
      <output className="visually-hidden">{said}</output>
    </div>
  );
};
