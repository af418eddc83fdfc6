import type { Stage } from '@fourchairs/shared/domain/stages.ts';
import { type PersonId } from '@fourchairs/shared/lib/ids.ts';
import type { MeetingView } from '@fourchairs/shared/protocol/http/meetings.ts';
import type { Notice } from '@fourchairs/shared/protocol/socket/notice.ts';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useEffect, useEffectEvent, useMemo, useState } from 'react';

import { useApi } from '#api/api-context.ts';
import { queryKeys } from '#api/query-keys.ts';
import { useMeetingView } from '#api/use-queries.ts';
import type { FinishedMeeting } from '#collab/connect-meeting.ts';
import { clearRows } from '#collab/outbox.ts';
import type { UnsavedWords } from '#collab/unsaved-words.ts';
import {
  MeetingConnectionProvider,
  useMeetingConnection,
} from '#collab/use-meeting-connection.tsx';
import { PlainPage } from '#components/plain-page.tsx';
import { Late } from '#features/meeting/components/late.tsx';
import { nameOf } from '#features/meeting/model/people.ts';
import { loadWords } from '#i18n/load-words.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { createLateCode } from '#lib/late-code.ts';
import { useNavigate } from '#lib/pages/use-pages.ts';
import { createSignal } from '#lib/signal.ts';
import { whenIdle } from '#lib/when-idle.ts';
import { leftDrafts } from '#session/left-drafts.ts';
import { LookContext } from '#session/look-context.ts';
import { lookOfView } from '#session/look-of-view.ts';
import { useSession } from '#session/session.tsx';

import { ChildsBar } from './childs-bar.tsx';
import { meetingOptions } from './meeting-options.ts';
import { NoMeeting } from './no-meeting.tsx';
import { useRoomSeat } from './use-room-seat.ts';
import { WaitingPage } from './waiting-page.tsx';

/** The lead brings everyone to a stage. */
type Gathering = { readonly stage: Stage; readonly by: PersonId };

export interface MeetingProps {
  view: MeetingView;
  /** Calls its listener each time the lead brings everyone to a stage. */
  gatherings: (listener: (gathering: Gathering) => void) => () => void;
  onLeave: () => void;
}

interface InMeetingProps {
  meetingId: string;
  /** Told once, as soon as it is known which meeting this is, to fetch what will be drawn. */
  onView?: (view: MeetingView) => void;
  children: (props: MeetingProps) => ReactNode;
}

/** Needed when the meeting is finished, and fetched long before: the server may be another one by then. */
const lateWords = createLateCode(async () => {
  const [{ LateWords }] = await Promise.all([
    import('./late-words.tsx'),
    loadWords(['meetingPlan']),
  ]);
  return LateWords;
});

/** After these the server is asked again what the meeting looks like. */
const changesView: ReadonlySet<Notice['kind']> = new Set(['gather', 'meeting-changed', 'access']);

/** What this reader calls everybody, beside a caret too: the child knows *Mum*, where others read *Magda*. */
const namesOf = ({ people, you }: MeetingView): ReadonlyMap<string, string> =>
  new Map(people.map((each) => [each.id, you.role === 'child' ? each.shownAs : nameOf(each)]));

/** Asks the server what the meeting looks like, and goes to its record. */
const useMeetingMoves = ({ id: meetingId, you }: MeetingView) => {
  const client = useQueryClient();
  const navigate = useNavigate();
  const askAgain = () => client.invalidateQueries({ queryKey: queryKeys.meeting(meetingId) });
  const toRecord = async () => {
    // What was not kept has been shown to whoever typed it.
    if (you.device === 'own') {
      await clearRows({ person: you.personId, meeting: meetingId }).catch(() => undefined);
    }
    await askAgain();
    const to = '/meeting/$meetingId/saved';
    await navigate({ to, params: { meetingId }, replace: true });
  };
  /** The finished meeting as the server sees it, or as it was last seen here. */
  const seeFinished = async (last: MeetingView): Promise<MeetingView> => {
    await askAgain();
    return client.getQueryData<MeetingView>(queryKeys.meetingView(meetingId)) ?? last;
  };
  return { askAgain, toRecord, seeFinished };
};

const hasLate = ({ words, ownWords, places }: FinishedMeeting): boolean =>
  words.length + ownWords.length + places.length > 0;

/** What was on its way when the meeting was finished, and answers that were still being written. */
type LeftOver = {
  readonly finished: FinishedMeeting;
  readonly answers: readonly UnsavedWords[];
};

/** Opens the documents of the meeting, and keeps the page true to what the server says beside them. */
const Connected = ({
  view,
  children,
  onLeave,
}: Omit<InMeetingProps, 'meetingId'> & Pick<MeetingProps, 'view' | 'onLeave'>) => {
  const { askAgain, toRecord, seeFinished } = useMeetingMoves(view);
  const { drafts } = useApi();
  const [gatherings] = useState(() => createSignal<Gathering>());
  const [late, setLate] = useState<LeftOver | null>(null);
  useEffect(() => whenIdle(() => void lateWords.fetch().catch(() => undefined)), []);
  const onNotice = (notice: Notice) => {
    if (notice.kind === 'gather') gatherings.send(notice);
    if (changesView.has(notice.kind)) void askAgain();
  };
  const leaveFor = async (finished: FinishedMeeting): Promise<void> => {
    const answers = leftDrafts(await seeFinished(view), drafts.answers.all);
    if (hasLate(finished) || answers.length > 0) setLate({ finished, answers });
    else await toRecord();
  };
  const connection = useMeetingConnection({
    ...meetingOptions(view),
    names: useMemo(() => namesOf(view), [view]),
    savedVersion: view.savedVersion,
    onNotice,
    onFinished: (finished) => void leaveFor(finished),
  });
  if (late !== null) {
    return (
      <>
        <ChildsBar meetingId={view.id} role={view.you.role} />
        <Late code={lateWords}>
          {(LateWords) => (
            <LateWords
              view={view}
              late={late.finished}
              answers={late.answers}
              onDone={() => void toRecord()}
            />
          )}
        </Late>
      </>
    );
  }
  if (connection === null) return <WaitingPage />;
  return (
    <MeetingConnectionProvider connection={connection}>
      <LookContext value={lookOfView(view)}>
        {children({ view, gatherings: gatherings.listen, onLeave })}
      </LookContext>
    </MeetingConnectionProvider>
  );
};

/** Somebody's meeting, from their own seat or from the room's: asks what they may see, connects, and draws it. */
const Seated = ({ meetingId, onView, children }: InMeetingProps) => {
  const { t } = useTranslation('meeting');
  const navigate = useNavigate();
  const { leave } = useSession();
  const meeting = useMeetingView(meetingId);
  const [left, setLeft] = useState(false);
  const tellView = useEffectEvent(() => meeting.data !== undefined && onView?.(meeting.data));
  const isKnown = meeting.data !== undefined;
  useEffect(() => {
    if (isKnown) tellView();
  }, [isKnown]);
  const isSaved = meeting.data?.state === 'saved';
  const wasOpen = (meeting.isFetchedAfterMount || !meeting.isStale) && !isSaved;
  const [sawOpen, setSawOpen] = useState(false);
  if (wasOpen && !sawOpen) setSawOpen(true);
  useEffect(() => {
    // A meeting that is finished while this page is open is left through `onFinished`, after the last words are settled.
    if (isSaved && !sawOpen) {
      void navigate({ to: '/meeting/$meetingId/saved', params: { meetingId }, replace: true });
    }
  }, [isSaved, sawOpen, navigate, meetingId]);
  if (left) {
    return (
      <PlainPage title={t('people.left')}>
        <p>{t('people.leftBody')}</p>
      </PlainPage>
    );
  }
  if (meeting.data === undefined) {
    return meeting.isError ? (
      <NoMeeting error={meeting.error} onRetry={() => void meeting.refetch()} />
    ) : (
      <WaitingPage />
    );
  }
  if (isSaved && !sawOpen) return <WaitingPage />;
  return (
    <Connected view={meeting.data} onLeave={() => void leave().then(() => setLeft(true))}>
      {children}
    </Connected>
  );
};

const RoomSeat = (props: InMeetingProps) => {
  const seat = useRoomSeat(props.meetingId);
  if (seat === 'waiting') return <WaitingPage />;
  if (seat === 'there') return <Seated {...props} />;
  return <NoMeeting error={seat} onRetry={() => location.reload()} />;
};

/** Everything a page in a meeting stands on: the seat, what the server says, the documents. */
export const InMeeting = ({
  device = 'own',
  ...props
}: InMeetingProps & { device?: 'own' | 'room' }) =>
  device === 'room' ? <RoomSeat {...props} /> : <Seated {...props} />;
