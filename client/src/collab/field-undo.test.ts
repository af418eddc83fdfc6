import {
  addAction,
  listActions,
  listRemovedActions,
  removeAction,
  setAction,
} from '@fourchairs/shared/document/actions.ts';
import {
  addPoint,
  listPoints,
  pointText,
  removePoint,
  restorePoint,
} from '@fourchairs/shared/document/points.ts';
import { createDocument } from '@fourchairs/shared/document/roots.ts';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';

import { FieldUndo, fieldOrigin } from './field-undo.ts';

/** My document with its undo, and somebody else's copy. */
const bench = () => {
  const [mine, theirs] = [createDocument('meeting'), createDocument('meeting')];
  const undo = new FieldUndo(mine);
  const meet = () => {
    Y.applyUpdate(mine, Y.encodeStateAsUpdate(theirs), 'wire');
    Y.applyUpdate(theirs, Y.encodeStateAsUpdate(mine), 'wire');
  };
  const type = (text: Y.Text, words: string) => {
    mine.transact(() => text.insert(text.length, words), fieldOrigin);
    undo.endStep();
  };
  const strengths = () => listPoints(mine, 'strengths').map(({ text }) => text.toJSON());
  return { mine, theirs, undo, meet, type, strengths };
};

describe('undo of fields', () => {
  it('undoes my own edits and nothing that came over the wire', () => {
    const { mine, theirs, undo, meet, type } = bench();
    const id = addPoint(theirs, 'strengths', 'theirs');
    meet();
    type(pointText(mine, 'strengths', id), ' mine');
    pointText(theirs, 'strengths', id).insert(0, 'more of ');
    meet();
    undo.undo();
    expect(pointText(mine, 'strengths', id).toJSON()).toBe('more of theirs');
    undo.redo();
    expect(pointText(mine, 'strengths', id).toJSON()).toBe('more of theirs mine');
  });

  it('finds nothing to undo in looking at what somebody else typed', () => {
    const { mine, theirs, undo, meet } = bench();
    const id = addPoint(theirs, 'strengths', 'theirs');
    meet();
    // A field that shows the text reads the event; Yjs does that in a transaction of ours.
    pointText(mine, 'strengths', id).observe((event) => void event.delta);
    pointText(theirs, 'strengths', id).insert(0, 'more of ');
    meet();
    expect(undo.state).toEqual({ canUndo: false, canRedo: false });
  });

  it('undoes a choice and a removal', () => {
    const { mine, undo } = bench();
    const id = addAction(mine, { origin: 'new' });
    setAction(mine, id, { by: '2026-03-19' });
    undo.endStep();
    removeAction(mine, id);
    expect(listActions(mine)).toEqual([]);
    undo.undo();
    expect(listActions(mine).map(({ by }) => by)).toEqual(['2026-03-19']);
    undo.undo();
    expect(listActions(mine).map(({ by }) => by)).toEqual([null]);
  });

  it('undoes a removal alone, however soon after the words it came', () => {
    const { mine, undo, strengths } = bench();
    const id = addPoint(mine, 'strengths');
    const text = pointText(mine, 'strengths', id);
    mine.transact(() => text.insert(0, 'kind'), fieldOrigin);
    removePoint(mine, 'strengths', id);
    expect(strengths()).toEqual([]);
    undo.undo();
    expect(strengths()).toEqual(['kind']);
    mine.transact(() => text.insert(4, ' and funny'), fieldOrigin);
    removePoint(mine, 'strengths', id);
    restorePoint(mine, 'strengths', id);
    undo.undo();
    expect(strengths()).toEqual([]);
    undo.undo();
    expect(strengths()).toEqual(['kind and funny']);
  });

  it('CLIENT6 undoing an added item marks it as removed: words others typed in it are kept', () => {
    const { mine, theirs, undo, meet } = bench();
    const id = addPoint(mine, 'strengths');
    meet();
    pointText(theirs, 'strengths', id).insert(0, 'typed at the same time');
    undo.undo();
    meet();
    expect(listPoints(mine, 'strengths')).toEqual([]);
    expect(pointText(mine, 'strengths', id).toJSON()).toBe('typed at the same time');
    undo.redo();
    expect(listPoints(mine, 'strengths').map(({ text }) => text.toJSON())).toEqual([
      'typed at the same time',
    ]);
  });

  it('undoes in the order things were done, additions among them', () => {
    const { mine, undo, type, strengths } = bench();
    const first = addPoint(mine, 'strengths');
    type(pointText(mine, 'strengths', first), 'one');
    const second = addPoint(mine, 'strengths');
    type(pointText(mine, 'strengths', second), 'two');
    const seen = [strengths()];
    for (let step = 0; step < 4; step += 1) {
      undo.undo();
      seen.push(strengths());
    }
    expect(seen).toEqual([['one', 'two'], ['one', ''], ['one'], [''], []]);
    expect(undo.state).toEqual({ canUndo: false, canRedo: true });
    for (let step = 0; step < 4; step += 1) undo.redo();
    expect(strengths()).toEqual(['one', 'two']);
    expect(undo.state).toEqual({ canUndo: true, canRedo: false });
  });

  it('forgets what could be redone when something new is done', () => {
    const { mine, undo, type } = bench();
    const id = addPoint(mine, 'strengths');
    type(pointText(mine, 'strengths', id), 'one');
    addPoint(mine, 'strengths');
    undo.undo();
    undo.undo();
    type(pointText(mine, 'strengths', id), 'other');
    expect(undo.state).toEqual({ canUndo: true, canRedo: false });
  });

  it('says when there is something to undo, and only then', () => {
    const { mine, undo } = bench();
    let told = 0;
    undo.subscribe(() => (told += 1));
    addAction(mine, { origin: 'new' });
    addAction(mine, { origin: 'new' });
    expect(undo.state).toEqual({ canUndo: true, canRedo: false });
    expect(told).toBe(1);
    undo.undo();
    expect(listRemovedActions(mine)).toHaveLength(1);
    expect(undo.state).toEqual({ canUndo: true, canRedo: true });
  });
});
