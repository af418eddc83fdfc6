import * as Y from 'yjs';

import type { PersonId } from '#lib/ids.ts';

import { own, type Place } from './place.ts';
import type { ProblemCode } from './problem.ts';

/** What the server knows of the people a change can name. */
export type People = {
  /** Whom the server has lent this client id to; null: to nobody it knows. */
  readonly typistOf: (client: number) => PersonId | null;
  /** Whether this is somebody of the meeting. */
  readonly isOfMeeting: (person: string) => boolean;
  /** Who brings the change into the preparation of somebody else; null: anything that is not that. */
  readonly helper: PersonId | null;
};

/** Fields that name who typed. */
const typists: readonly string[] = ['typedBy', 'childTypedBy'];
/** Fields that name a person who need not have typed anything. */
const named: readonly string[] = ['saidBy', 'helpedBy'];

/**
 * Whether somebody wrote this very value, or one that stood in its place before. Undoing an answer brings the name of
 * its typist back under the hand of whoever undoes it.
 */
const hasTyped = (item: Y.Item, person: unknown, { typistOf }: People): boolean => {
  for (let each: Y.Item | null = item; each !== null; each = each.left) {
    if (typistOf(each.id.client) === person) return true;
  }
  return false;
};

/** Whether a new value names somebody it may name: a typist its own, others people of the meeting. */
export const checkProvenance = (item: Y.Item, place: Place, people: People): ProblemCode | null => {
  const { content, parentSub } = item;
  if (parentSub === null || place.at !== 'map' || own(place.fields, parentSub) === null)
    return null;
  if (!(content instanceof Y.ContentAny)) return null;
  const value: unknown = content.arr[0];
  if (value === null) return null;
  if (typists.includes(parentSub)) return hasTyped(item, value, people) ? null : 'forged-typist';
  if (!named.includes(parentSub)) return null;
  return typeof value === 'string' && people.isOfMeeting(value) ? null : 'stranger';
};
