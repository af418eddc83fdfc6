import type { MeetingView } from '@fourchairs/shared/protocol/http/meetings.ts';
import { createContext, use } from 'react';

/** The meeting whose record is on the paper, as this reader's own seat sees it; null while it is another meeting's. */
export const OwnViewContext = createContext<MeetingView | null>(null);

export const useOwnView = (): MeetingView | null => use(OwnViewContext);
