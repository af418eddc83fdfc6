import { useState } from 'react';

import { ReorderList } from '../reorder-list.tsx';
import type { ReorderItem } from '../reorder-props.ts';
import type { Examples } from './examples.ts';

const start: readonly ReorderItem[] = [
  { id: 'a', title: 'Zofia joins a playground game and stays in it until the bell' },
  { id: 'b', title: 'Zofia tells a short story' },
  { id: 'c', title: 'Zofia asks for help' },
];

export const SampleReorder = () => {
  const [items, setItems] = useState(start);
  return (
    <ReorderList
      label="Outcomes in order"
      items={items}
      onMove={(id, to) => {
        const rest = items.filter((item) => item.id !== id);
        const moved = items.filter((item) => item.id === id);
        setItems([...rest.slice(0, to), ...moved, ...rest.slice(to)]);
      }}
      words={{
        moveUp: 'Move up',
        moveDown: 'Move down',
        handle: (title) => `Move ${title}`,
        moved: (title, place, total) => `${title} is now number ${place} of ${total}`,
        loading: 'One moment…',
      }}
    />
  );
};

export const examples: Examples = { three: <SampleReorder /> };
