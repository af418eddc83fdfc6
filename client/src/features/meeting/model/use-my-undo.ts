import { laneOf } from '@fourchairs/shared/document/document-name.ts';
import type { PersonId } from '@fourchairs/shared/lib/ids.ts';
import { useEffect, useMemo, useSyncExternalStore } from 'react';

import { useMeeting } from '#collab/use-meeting-connection.tsx';

import { useReview } from './review-context.ts';
import { createUndoTrail } from './undo-trail.ts';

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target.matches('textarea, input:not([type=radio], [type=checkbox])'));

/** Undo and redo of what I did in the plan and in lanes; nobody else's, and not the notes, which have their own. */
export const useMyUndo = () => {
  const meeting = useMeeting();
  const { plan, lanes, canEditLanes } = useReview();
  const trail = useMemo(() => {
    const names = [
      'meeting',
      ...[...canEditLanes].map((owner) => laneOf(owner as PersonId)),
    ] as const;
    const documents = names.map((name) => meeting.document(name));
    return createUndoTrail(documents.flatMap((live) => live?.connection.undo ?? []));
    // Another Y.Doc has another history.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [meeting, plan, lanes, canEditLanes]);
  useEffect(() => trail.attach(), [trail]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || isTyping(event.target)) return;
      const key = event.key.toLowerCase();
      if (key !== 'z' && key !== 'y') return;
      event.preventDefault();
      if (key === 'y' || event.shiftKey) trail.redo();
      else trail.undo();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [trail]);
  const canUndo = useSyncExternalStore(trail.subscribe, trail.canUndo);
  const canRedo = useSyncExternalStore(trail.subscribe, trail.canRedo);
  return { canUndo, canRedo, undo: trail.undo, redo: trail.redo };
};
