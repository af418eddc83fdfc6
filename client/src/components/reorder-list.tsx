import { lazy, Suspense } from 'react';

import { Loading } from './loading.tsx';
import type { ReorderListProps } from './reorder-props.ts';

const ReorderGrid = lazy(async () => ({
  default: (await import('./reorder-grid.tsx')).ReorderGrid,
}));

/**
 * Titles to put in order: drag, keyboard, or the *Move up* and *Move down* buttons. For titles only, not for fields:
 * the arrow keys move between lines. Its code is fetched when it is first shown.
 */
export const ReorderList = (props: ReorderListProps) => (
  <Suspense fallback={<Loading text={props.words.loading} lines={props.items.length} />}>
    <ReorderGrid {...props} />
  </Suspense>
);
