import { PlainReorder } from '../plain-reorder.tsx';
import type { Examples } from './examples.ts';

export const examples: Examples = {
  two: (
    <PlainReorder
      label="Outcomes in order"
      items={[
        { id: 'a', title: 'Zofia joins a playground game' },
        { id: 'b', title: 'Zofia tells a short story' },
      ]}
      onMove={() => undefined}
      words={{
        moveUp: 'Move up',
        moveDown: 'Move down',
        handle: (title) => `Move ${title}`,
        moved: (title, place, total) => `${title} is now number ${place} of ${total}`,
        loading: 'One moment…',
      }}
    />
  ),
};
