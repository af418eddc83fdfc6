import { laneOf, type DocumentName } from '@fourchairs/shared/document/document-name.ts';
import type { PersonId } from '@fourchairs/shared/lib/ids.ts';
import type { MeetingView } from '@fourchairs/shared/protocol/http/meetings.ts';
import { useCallback, useMemo, useSyncExternalStore } from 'react';

import type { MeetingConnection } from '#collab/connect-meeting.ts';
import { useMeeting } from '#collab/use-meeting-connection.tsx';
import { may } from '#session/may.ts';

import { personIn } from './people.ts';
import type { Review } from './review-context.ts';

/** Which Y.Docs are open, as one text: it changes when a lane comes or another Y.Doc takes a place. */
const openDocuments = (meeting: MeetingConnection, names: readonly DocumentName[]): string =>
  names
    .map((name) => {
      const live = meeting.document(name);
      return live === null || !live.connection.hasContent ? '-' : String(live.generation);
    })
    .join(' ');

/** The meeting for everything below: null until the shared plan has arrived. */
export const useOpenReview = (view: MeetingView, lang: string): Review | null => {
  const meeting = useMeeting();
  const owners = useMemo(() => view.people.map(({ id }) => id as PersonId), [view.people]);
  const open = useSyncExternalStore(
    useCallback((changed: () => void) => meeting.subscribe(changed), [meeting]),
    () => openDocuments(meeting, ['meeting', ...owners.map(laneOf)]),
  );
  return useMemo(() => {
    const docOf = (name: DocumentName) => {
      const connection = meeting.document(name)?.connection;
      return connection?.hasContent === true ? connection.doc : null;
    };
    const plan = docOf('meeting');
    const me = personIn(view, view.you.personId);
    if (plan === null || me === null || open === '') return null;
    const lanes = owners.flatMap((owner) => {
      const doc = docOf(laneOf(owner));
      return doc === null ? [] : [[owner, doc] as const];
    });
    const mayWrite = (document: Parameters<typeof may>[1]) => may(view, document);
    return {
      view,
      me,
      plan,
      lanes: new Map(lanes),
      canEditPlan: mayWrite({ action: 'document.write', document: { kind: 'meeting' } }),
      canEditLanes: new Set(
        lanes
          .map(([owner]) => owner)
          .filter((owner) =>
            mayWrite({ action: 'document.write', document: { kind: 'lane', owner } }),
          ),
      ),
      lang,
    };
  }, [meeting, owners, open, view, lang]);
};
