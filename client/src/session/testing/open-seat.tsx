import { laneOf, prepOf } from '@fourchairs/shared/document/document-name.ts';
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
import { render } from '#components/testing/render.tsx';
import { ToastProvider } from '#components/toast.tsx';
import { PagesContext } from '#lib/pages/use-pages.ts';

import { people } from './sample-view.ts';

/** What the page asked of the server, beside the documents. */
export type Asked = {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
  readonly about?: unknown;
};

/** There is no other page to go to. */
const nowhere = { go: () => Promise.resolve(), page: null };

const readBody = (body: BodyInit | null | undefined): unknown => {
  if (body instanceof Blob) return body;
  return typeof body === 'string' ? JSON.parse(body) : null;
};

/** What is said of a file that is sent, beside it. */
const readAbout = (init: RequestInit): { about?: unknown } => {
  const about = new Headers(init.headers).get('x-about');
  return about === null ? {} : { about: JSON.parse(decodeURIComponent(about)) };
};

/** What a test has the server say to one request; null: yes. */
export type Answers = (asked: Asked) => Response | null;

/** A server that says yes to everything, or what `answers` says, and writes down what it was asked. */
const listenToRequests = (answers: Answers): Asked[] => {
  const asked: Asked[] = [];
  vi.stubGlobal('fetch', (path: string, init: RequestInit) => {
    const one = {
      method: init.method ?? 'GET',
      path,
      body: readBody(init.body),
      ...readAbout(init),
    };
    asked.push(one);
    return Promise.resolve(answers(one) ?? new Response(null, { status: 204 }));
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
export type ServerDocs = {
  readonly plan: Y.Doc;
  readonly lane: (owner: PersonId) => Y.Doc;
  readonly prep: (owner: PersonId) => Y.Doc;
};

interface SeatOptions {
  view: MeetingView;
  /** What is in the documents before the page opens. */
  fill?: ((docs: ServerDocs) => void) | undefined;
  draw: (view: MeetingView) => ReactNode;
  /** What must be there before the page is drawn. */
  ready?: () => Promise<unknown>;
  answers?: Answers;
}

/** A page in a meeting with a scripted server: everybody else is whoever writes in the server's documents. */
export const openSeat = async ({ view, fill, draw, ready, answers }: SeatOptions) => {
  history.replaceState(null, '', location.pathname);
  await page.viewport(1280, 900);
  const asked = listenToRequests(answers ?? (() => null));
  const { school, connection } = openDocuments(view);
  const docs: ServerDocs = {
    plan: school.server('meeting').doc,
    lane: (owner) => school.server(laneOf(owner)).doc,
    prep: (owner) => school.server(prepOf(owner)).doc,
  };
  for (const { id } of people) docs.lane(id as PersonId);
  fill?.(docs);
  await ready?.();
  school.accept();
  const api = createApi(() => 'seat');
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const around = (shown: MeetingView) => (
    <QueryClientProvider client={client}>
      <ApiContext value={api}>
        <ToastProvider closeWord="Close">
          <PagesContext value={nowhere}>
            <MeetingConnectionProvider connection={connection}>
              {draw(shown)}
            </MeetingConnectionProvider>
          </PagesContext>
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
  };
};
