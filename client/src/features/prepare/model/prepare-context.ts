import type { EntryView } from '@fourchairs/shared/document/entries.ts';
import type { PersonId } from '@fourchairs/shared/lib/ids.ts';
import { must } from '@fourchairs/shared/lib/must.ts';
import type { MeetingPerson, MeetingView } from '@fourchairs/shared/protocol/http/meetings.ts';
import { createContext, use } from 'react';

import type { OwnDocuments } from '#session/showing.ts';

/** One person's preparation, open on this page. */
export type Preparation = {
  readonly view: MeetingView;
  readonly me: MeetingPerson;
  /** Whose preparation it is: mine, or that of somebody who asked me to help. */
  readonly owner: MeetingPerson;
  readonly ownerId: PersonId;
  readonly docs: OwnDocuments;
  readonly canWrite: boolean;
  /** Only whose it is may show it. */
  readonly canShow: boolean;
  /** The language that what I write next stands in. */
  readonly lang: string;
};

/**
 * I may write an answer that I typed, and one of my own that somebody typed on my page; whoever helps writes beside
 * what others wrote. The server holds to it (GATE9).
 */
export const mayWriteAnswer = (
  { me, owner }: Pick<Preparation, 'me' | 'owner'>,
  { saidBy, typedBy }: EntryView,
): boolean => typedBy === me.id || (owner.id === me.id && saidBy === me.id);

export const PrepareContext = createContext<Preparation | null>(null);

export const usePreparation = (): Preparation =>
  must(use(PrepareContext), 'a PrepareContext above');
