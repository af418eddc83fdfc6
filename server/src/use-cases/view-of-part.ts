import type { MeetingView } from '@fourchairs/shared/protocol/http/meetings.ts';
import type { Slot } from '@fourchairs/shared/protocol/http/meetings.ts';

type View = Omit<MeetingView, 'documents'>;

/** The meeting to whoever comes for a part of it: who comes and when, and nothing that was said, noted or decided. */
export const viewOfPart = (view: View, slot: Slot): View => ({
  ...view,
  you: { ...view.you, slot },
  attendance: [],
  scribes: [],
  involvement: view.involvement.filter(({ professional }) => professional === view.you.personId),
  typedUp: [],
  sen: {
    told: [],
    // Of a first meeting it is the name of the stage that decides it.
    asks: slot.stages.includes('last-outcomes') ? view.sen.asks : 'go-on',
    decision: null,
    before: null,
    plan: null,
    turnTo: view.sen.turnTo,
  },
  readBack: null,
  agreements: [],
  asked: [],
  replies: [],
  recordState: 'draft',
  hold: null,
  attempts: [],
  withoutFamily: null,
  carriedFrom: null,
});
