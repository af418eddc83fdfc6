import { useActions } from '#collab/use-doc-value.ts';

import { useReview } from '../model/review-context.ts';
import { ActionList } from './action-list.tsx';

/** The actions from now on, and those from last term that are still open. */
export const AsideActions = () => {
  const { plan } = useReview();
  const actions = useActions(plan).filter(({ origin, done }) => origin !== 'last' || done !== true);
  return <ActionList actions={actions} canAdd />;
};
