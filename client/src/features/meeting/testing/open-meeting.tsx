import { laneOf } from '@fourchairs/shared/document/document-name.ts';
import type { Stage } from '@fourchairs/shared/domain/stages.ts';
import type { PersonId } from '@fourchairs/shared/lib/ids.ts';
import { must } from '@fourchairs/shared/lib/must.ts';
import type { MeetingView } from '@fourchairs/shared/protocol/http/meetings.ts';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { onTestFinished, vi } from 'vitest';
import { page } from 'vitest/browser';
import type * as Y from 'yjs';

import { createApi } from '#api/api-client.ts';
import { ApiContext } from '#api/api-context.ts';
import { MeetingConnection } from '#collab/connect-meeting.ts';
import { FakeMeeting } from '#collab/testing/fake-meeting.ts';
import { MeetingConnectionProvider } from '#collab/use-meeting-connection.tsx';
import { render, settle } from '#components/testing/render.tsx';
import { ToastProvider } from '#components/toast.tsx';
import { createSignal } from '#lib/signal.ts';

import { fetchLateParts } from '../late-parts.ts';
import { MeetingPage } from '../meeting-page.tsx';
import type { Gathering } from '../model/use-gather.ts';
import { people } from './sample-view.ts';

/** What the page asked of the server, beside the documents. */
export type Asked = { readonly method: string; readonly path: string; readonly body: unknown };

const readBody = (body: BodyInit | null | undefined): unknown =>
  typeof body === 'string' ? JSON.parse(body) : null;

/** A server that says yes to everything and writes down what it was asked. */
const listenToRequests = (): Asked[] => {
  const asked: Asked[] = [];
  vi.stubGlobal('fetch', (path: string, init: RequestInit) => {
    asked.push({ method: init.method ?? 'GET', path, body: readBody(init.body) });
    return Promise.resolve(new Response(null, { status: 204 }));
  });
  onTestFinished(() => void vi.unstubAllGlobals());
  return asked;
};

const openDocuments = (view: MeetingView) => {
  const school = new FakeMeeting();
  const me = must(
    view.people.find(({ id }) => id === view.you.personId),
    'the person of the page',
  );
  const connection = new MeetingConnection({
    wsUrl: 'ws://school.test',
    documents: view.documents,
    user: {
      personId: me.id as PersonId,
      name: me.name,
      role: me.role,
      color: '#000000',
      device: view.you.device,
    },
    onNotice: () => {},
    onFinished: () => {},
    sockets: school.sockets,
  });
  onTestFinished(() => connection.destroy());
  return { school, connection };
};

/** The documents as everybody else writes them. */
export type ServerDocs = { readonly plan: Y.Doc; readonly lane: (owner: PersonId) => Y.Doc };

interface OpenOptions {
  view: MeetingView;
  /** What is in the documents before the page opens. */
  fill?: (docs: ServerDocs) => void;
  /** What to draw instead of the meeting page. */
  draw?: (view: MeetingView) => ReactNode;
}

/** A page in a meeting with a scripted server: everybody else is whoever writes in the server's documents. */
export const openMeeting = async ({ view, fill, draw }: OpenOptions) => {
  history.replaceState(null, '', location.pathname);
  await page.viewport(1280, 900);
  const asked = listenToRequests();
  const { school, connection } = openDocuments(view);
  const docs: ServerDocs = {
    plan: school.server('meeting').doc,
    lane: (owner) => school.server(laneOf(owner)).doc,
  };
  for (const { id } of people) docs.lane(id as PersonId);
  fill?.(docs);
  await fetchLateParts();
  school.accept();
  const gatherings = createSignal<Gathering>();
  const api = createApi(() => 'seat');
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const around = (shown: MeetingView) => (
    <QueryClientProvider client={client}>
      <ApiContext value={api}>
        <ToastProvider closeWord="Close">
          <MeetingConnectionProvider connection={connection}>
            {draw?.(shown) ?? (
              <MeetingPage view={shown} gatherings={gatherings.listen} onLeave={() => {}} />
            )}
          </MeetingConnectionProvider>
        </ToastProvider>
      </ApiContext>
    </QueryClientProvider>
  );
  const { container, rerender } = await render(around(view));
  return {
    container,
    docs,
    asked,
    /** The server of the shared document, to refuse, drop or hold back. */
    server: school.server('meeting'),
    /** What the server says about the meeting has changed. */
    show: (next: MeetingView) => rerender(around(next)),
    gather: (stage: Stage, by: PersonId) => settle(() => gatherings.send({ stage, by })),
  };
};
