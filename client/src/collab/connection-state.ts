import type { Grant } from '@fourchairs/shared/protocol/socket/welcome.ts';

import type { UnsavedPlace, UnsavedWords } from './unsaved-words.ts';

/** Why the server has not kept what was typed, though it can be reached or was a moment ago. It is tried again. */
export type NotSavedReason =
  /** Connected, but nothing was confirmed for a while. */
  | 'no-answer'
  /** The server could not write to its disk. */
  | 'server-trouble'
  /** The server asked everybody to come back later. */
  | 'busy';

/** Why a connection ended for good: nothing is tried again until the person does something. */
export type GoneReason =
  | 'sign-in-again'
  | 'not-allowed'
  | 'gone'
  | 'other-epoch'
  | 'reload'
  | 'rejected';

/** Where the words of one document are. The only thing anybody asks about a connection. */
export type ConnectionState =
  /** Not there yet: nothing to show, nothing editable. */
  | { readonly kind: 'connecting' }
  /** Everything typed here is on the server's disk. */
  | { readonly kind: 'saved' }
  | { readonly kind: 'saving'; readonly unsent: number }
  /** No connection; it comes back by itself. `unsent` changes are kept in memory. `grant` is what was allowed last. */
  | { readonly kind: 'offline'; readonly unsent: number; readonly grant: Grant }
  | { readonly kind: 'not-saved'; readonly reason: NotSavedReason; readonly unsent: number }
  | { readonly kind: 'read-only' }
  /** Damaged on the server's disk: what is good of it can be read. Nothing of it is waiting here. */
  | { readonly kind: 'damaged' }
  /**
   * The meeting is finished: the saved record is version `version`, or null when we were away and found out by a
   * refusal. `words` were typed and not kept in it; at `places` something else was changed that is not in it either.
   */
  | {
      readonly kind: 'finished';
      readonly version: number | null;
      readonly words: readonly UnsavedWords[];
      readonly places: readonly UnsavedPlace[];
    }
  /** The server refused an edit; `text` is for a person, and empty where only the page found out. This document is at its end: a new one takes its place. */
  | {
      readonly kind: 'refused';
      readonly code: string;
      readonly text: string;
      readonly words: readonly UnsavedWords[];
    }
  | {
      readonly kind: 'gone';
      readonly reason: GoneReason;
      readonly words: readonly UnsavedWords[];
    };

/** A state from which this document never comes back. */
export type EndState = Extract<ConnectionState, { kind: 'finished' | 'refused' | 'gone' }>;

export const isEnd = (state: ConnectionState): state is EndState =>
  state.kind === 'finished' || state.kind === 'refused' || state.kind === 'gone';

/** Whether the person may type. True while offline too, once the document was there and writable. */
export const isEditable = (state: ConnectionState): boolean => {
  switch (state.kind) {
    case 'saved':
    case 'saving':
    case 'not-saved':
      return true;
    case 'offline':
      return state.grant === 'write';
    case 'connecting':
    case 'read-only':
    case 'damaged':
    case 'finished':
    case 'refused':
    case 'gone':
      return false;
  }
};

/** Changes made here that the server has not confirmed. */
export const unsentIn = (state: ConnectionState): number => ('unsent' in state ? state.unsent : 0);

/** Whether everything that was changed here is in the record of a meeting that is finished. */
export const isAllInRecord = ({
  words,
  places,
}: Extract<ConnectionState, { kind: 'finished' }>): boolean => words.length + places.length === 0;
