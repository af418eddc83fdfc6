import { must } from '@fourchairs/shared/lib/must.ts';
import type { MeetingPerson, MeetingView } from '@fourchairs/shared/protocol/http/meetings.ts';
import { createContext, use } from 'react';
import type * as Y from 'yjs';

import { nameOf, personIn } from './people.ts';

/** One review meeting as its page uses it: who is who, the documents, and where I may write. */
export type Review = {
  readonly view: MeetingView;
  readonly me: MeetingPerson;
  /** The shared document. */
  readonly plan: Y.Doc;
  /** Every lane of the meeting that this seat may read, by its owner. */
  readonly lanes: ReadonlyMap<string, Y.Doc>;
  /** The shared plan can be written now, by me. */
  readonly canEditPlan: boolean;
  /** Owners of the lanes that I can write in now. On the room's screen only of whom is being written for. */
  readonly canEditLanes: ReadonlySet<string>;
  /** The language I write in (BCP 47). */
  readonly lang: string;
};

export const ReviewContext = createContext<Review | null>(null);

export const useReview = (): Review => must(use(ReviewContext), 'a ReviewContext above');

/** *Zofia*, as every sentence of the meeting calls the pupil. */
export const usePupilName = (): string => useReview().view.pupil.preferredName;

/** The name of somebody in this meeting, by id. */
export const useNames = (): ((id: string | null) => string) => {
  const { view } = useReview();
  return (id) => {
    const person = personIn(view, id);
    return person === null ? '…' : nameOf(person);
  };
};
