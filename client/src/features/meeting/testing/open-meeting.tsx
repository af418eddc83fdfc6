import type { Stage } from '@fourchairs/shared/domain/stages.ts';
import type { PersonId } from '@fourchairs/shared/lib/ids.ts';
import type { MeetingView } from '@fourchairs/shared/protocol/http/meetings.ts';
import type { ReactNode } from 'react';

import { settle } from '#components/testing/render.tsx';
import { createSignal } from '#lib/signal.ts';
import { openSeat, type ServerDocs } from '#session/testing/open-seat.tsx';

import { fetchLateParts } from '../late-parts.ts';
import { MeetingPage } from '../meeting-page.tsx';
import type { Gathering } from '../model/use-gather.ts';

interface OpenOptions {
  view: MeetingView;
  /** What is in the documents before the page opens. */
  fill?: (docs: ServerDocs) => void;
  /** What to draw instead of the meeting page. */
  draw?: (view: MeetingView) => ReactNode;
}

/** The meeting page, or another page of the meeting, with a scripted server. */
export const openMeeting = async ({ view, fill, draw }: OpenOptions) => {
  const gatherings = createSignal<Gathering>();
  const page = (shown: MeetingView) => (
    <MeetingPage view={shown} gatherings={gatherings.listen} onLeave={() => {}} />
  );
  const opened = await openSeat({ view, fill, draw: draw ?? page, ready: fetchLateParts });
  return {
    ...opened,
    gather: (stage: Stage, by: PersonId) => settle(() => gatherings.send({ stage, by })),
  };
};
