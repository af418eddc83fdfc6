import type { DocumentName } from '@fourchairs/shared/document/document-name.ts';
import { must } from '@fourchairs/shared/lib/must.ts';
import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useEffectEvent,
  useState,
  useSyncExternalStore,
} from 'react';

import { MeetingConnection, type MeetingOptions } from './connect-meeting.ts';
import { type ConnectionState, isEditable } from './connection-state.ts';
import { type Followers, takeFirstConnection } from './first-connection.ts';
import { createHolder } from './holder.ts';
import type { LiveDocument, RescuedWords } from './open-documents.ts';
import type { Names } from './people-here.ts';

const MeetingContext = createContext<MeetingConnection | null>(null);

/** Where the page's own server is, for sockets. */
const ownServer = (): string => location.origin.replace(/^http/u, 'ws');

export type UseMeetingOptions = Omit<MeetingOptions, 'wsUrl' | 'sockets'> & {
  /** Another seat or meeting is another connection. */
  readonly key: string;
  /** `savedVersion` of the view: a page that was away at Finish finds out by it. */
  readonly savedVersion?: number | null;
  /** How this reader knows people, by id, where that is shorter than their name: *Mum*. Keep it the same object while it says the same. */
  readonly names?: Names;
};

const noNames: Names = new Map();
const never = (): boolean => false;

/**
 * Opens all documents of a meeting while the component is mounted. Null in the first render, unless they were opened
 * before there was a page (first-connection.ts).
 * `documents` may change at any time (a lane more, another right); `key` starts anew.
 */
export const useMeetingConnection = ({
  key,
  documents,
  user,
  onNotice,
  onFinished,
  keepsWords = never,
  savedVersion = null,
  names = noNames,
}: UseMeetingOptions): MeetingConnection | null => {
  const [first] = useState(() => takeFirstConnection(key));
  const [holder] = useState(() => createHolder<MeetingConnection>(first?.connection));
  const connection = useSyncExternalStore(holder.subscribe, holder.get);
  const notice = useEffectEvent(onNotice);
  const finished = useEffectEvent(onFinished);
  const open = useEffectEvent((): MeetingConnection => {
    const followers: Followers = {
      onNotice: (each) => notice(each),
      onFinished: (each) => finished(each),
    };
    const opened = holder.get();
    if (opened === null) {
      return new MeetingConnection({
        wsUrl: ownServer(),
        documents,
        user,
        keepsWords,
        ...followers,
      });
    }
    first?.follow(followers);
    return opened;
  });
  useEffect(() => {
    const opened = open();
    holder.set(opened);
    return () => {
      holder.set(null);
      opened.destroy();
    };
  }, [key, holder]);
  useEffect(() => connection?.setDocuments(documents), [connection, documents]);
  useEffect(() => connection?.presence.setNames(names), [connection, names]);
  useEffect(() => {
    if (savedVersion !== null) connection?.setSaved(savedVersion);
  }, [connection, savedVersion]);
  return connection;
};

/** Everything below may use the hooks of this folder. */
export const MeetingConnectionProvider = ({
  connection,
  children,
}: {
  connection: MeetingConnection;
  children: ReactNode;
}) => <MeetingContext value={connection}>{children}</MeetingContext>;

/** The meeting's connection. Throws outside a MeetingConnectionProvider. */
export const useMeeting = (): MeetingConnection =>
  must(useContext(MeetingContext), 'a MeetingConnectionProvider above');

const useOfMeeting = <Value,>(read: (meeting: MeetingConnection) => Value): Value => {
  const meeting = useMeeting();
  const subscribe = useCallback((changed: () => void) => meeting.subscribe(changed), [meeting]);
  return useSyncExternalStore(subscribe, () => read(meeting));
};

/** Where everything typed here is: see ConnectionState. True for all documents together. */
export const useSavedState = (): ConnectionState => useOfMeeting((meeting) => meeting.state);

/** Words the server did not keep, for copying; `useMeeting().dismissRescued(id)` when done. */
export const useRescuedWords = (): readonly RescuedWords[] =>
  useOfMeeting((meeting) => meeting.rescued);

/** One document, or null when this seat has none of that name. Key editors by `generation`. */
export const useLiveDocument = (name: DocumentName): LiveDocument | null =>
  useOfMeeting((meeting) => meeting.document(name));

/** Whether what stands in a document is here; for readers too, to whom nothing else may ever change. */
export const useHasContent = (name: DocumentName): boolean =>
  useOfMeeting((meeting) => meeting.document(name)?.connection.hasContent === true);

/** The state of one document; `connecting` when there is none. It changes with every letter: see `useMayType`. */
export const useDocumentState = (name: DocumentName): ConnectionState =>
  useOfMeeting((meeting) => meeting.document(name)?.connection.state ?? connecting);

/** Whether the person may type in a document, for whoever does not care where the letters are. */
export const useMayType = (name: DocumentName): boolean =>
  useOfMeeting((meeting) => isEditable(meeting.document(name)?.connection.state ?? connecting));

const connecting: ConnectionState = { kind: 'connecting' };
