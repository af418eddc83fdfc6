import { i18n } from '#i18n/i18n.ts';

import type { router } from './router.tsx';

/**
 * On the way to another page: the tab's title goes back to words that name nobody (it is seen over shoulders and kept
 * in histories), and once the page is drawn the keyboard starts at its main part, as after a full load.
 */
export const followPages = (pages: typeof router): void => {
  pages.subscribe('onBeforeNavigate', ({ pathChanged }) => {
    if (pathChanged) document.title = i18n.t('title');
  });
  pages.subscribe('onRendered', ({ fromLocation, pathChanged }) => {
    if (fromLocation === undefined || !pathChanged) return;
    document.getElementById('main')?.focus({ preventScroll: true });
  });
};
