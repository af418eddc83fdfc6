import type { DocumentName } from '@fourchairs/shared/document/document-name.ts';
import { must } from '@fourchairs/shared/lib/must.ts';
import type { ReactNode } from 'react';
import { onTestFinished } from 'vitest';
import type * as Y from 'yjs';

import { MeetingConnection } from '#collab/connect-meeting.ts';
import { access, FakeMeeting, me, myLane, myPrep } from '#collab/testing/fake-meeting.ts';
import { MeetingConnectionProvider } from '#collab/use-meeting-connection.tsx';

/** A page in a meeting on a scripted server: everybody else is whoever writes in the server's documents. */
export type Table = {
  readonly school: FakeMeeting;
  readonly meeting: MeetingConnection;
  readonly docOf: (name: DocumentName) => Y.Doc;
  readonly around: (children: ReactNode) => ReactNode;
};

export const openTable = (): Table => {
  const school = new FakeMeeting();
  const meeting = new MeetingConnection({
    wsUrl: 'ws://school.test',
    documents: [access('meeting'), access(myLane), access(myPrep)],
    user: { personId: me, name: 'Magda Nowak', role: 'parent', color: '#98234f', device: 'own' },
    onNotice: () => {},
    onFinished: () => {},
    sockets: school.sockets,
  });
  onTestFinished(() => meeting.destroy());
  return {
    school,
    meeting,
    docOf: (name) => must(meeting.document(name), `document ${name}`).connection.doc,
    around: (children) => (
      <MeetingConnectionProvider connection={meeting}>{children}</MeetingConnectionProvider>
    ),
  };
};
