import { useEffect, useState } from 'react';

import { Loading } from './loading.tsx';
import { PlainReorder } from './plain-reorder.tsx';
import type { ReorderGrid } from './reorder-grid.tsx';
import type { ReorderListProps } from './reorder-props.ts';

type List = typeof ReorderGrid | typeof PlainReorder;

/** The list, or one with buttons only when it cannot be fetched. */
const loadList = async (): Promise<List> => {
  try {
    return (await import('./reorder-grid.tsx')).ReorderGrid;
  } catch {
    return PlainReorder;
  }
};

/**
 * Titles to put in order: drag, keyboard, or the *Move up* and *Move down* buttons. For titles only, not for fields:
 * the arrow keys move between lines. Its code is fetched when it is first shown.
 */
export const ReorderList = (props: ReorderListProps) => {
  const [List, setList] = useState<List | null>(null);
  useEffect(() => {
    let gone = false;
    void (async () => {
      const list = await loadList();
      if (!gone) setList(() => list);
    })();
    return () => {
      gone = true;
    };
  }, []);
  return List === null ? (
    <Loading text={props.words.loading} lines={props.items.length} />
  ) : (
    <List {...props} />
  );
};
