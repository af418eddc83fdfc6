import type { Role } from '@fourchairs/shared/access/role.ts';
import { Awareness, encodeAwarenessUpdate } from 'y-protocols/awareness';
import * as Y from 'yjs';

import { somebody } from '#collab/testing/fake-meeting.ts';
import type { FakeServer } from '#collab/testing/fake-server.ts';

/** Somebody else at the table, whose caret the test moves. */
export type Neighbour = {
  /** Puts their caret into a text of the server's document. */
  readonly pointAt: (key: string, text: Y.Text, index: number, anchor?: number) => void;
  readonly say: (state: Readonly<Record<string, unknown>>) => void;
  readonly leave: () => void;
};

/** Somebody else sits down; the server vouches for who they are. */
export const sitDown = (
  server: FakeServer,
  name = 'Miss Adeyemi',
  role: Role = 'teacher',
): Neighbour => {
  const doc = new Y.Doc();
  const awareness = new Awareness(doc);
  const user = { personId: somebody, name, role, color: '#1d57a0', device: 'own' };
  const send = (state: object | null): void => {
    awareness.setLocalState(state === null ? null : { user, ...state });
    server.say(encodeAwarenessUpdate(awareness, [doc.clientID]));
  };
  const at = (text: Y.Text, index: number): unknown =>
    Y.relativePositionToJSON(Y.createRelativePositionFromTypeIndex(text, index, -1));
  return {
    pointAt: (key, text, index, anchor = index) =>
      send({ field: { key, anchor: at(text, anchor), head: at(text, index) } }),
    say: send,
    leave: () => send(null),
  };
};
