import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { applyAwarenessUpdate, Awareness, encodeAwarenessUpdate } from 'y-protocols/awareness';
import * as Y from 'yjs';

import { MeetingPresence } from './meeting-presence.ts';
import { me, somebody } from './testing/fake-meeting.ts';

let presence: MeetingPresence;
let mine: Awareness;
const opened: Awareness[] = [];

const newAwareness = (): Awareness => {
  const awareness = new Awareness(new Y.Doc());
  opened.push(awareness);
  return awareness;
};

/** Another page whose presence reaches mine. */
const otherPage = (state: object): ((next: object | null) => void) => {
  const other = newAwareness();
  const send = (next: object | null) => {
    other.setLocalState(next === null ? null : { ...next });
    applyAwarenessUpdate(mine, encodeAwarenessUpdate(other, [other.clientID]), 'wire');
  };
  send(state);
  return send;
};

const teacher = {
  personId: somebody,
  name: 'Miss Adeyemi',
  role: 'teacher',
  color: '#1d57a0',
  device: 'own',
};
const inField = (anchor: number) => ({ user: teacher, field: { key: 'k', anchor, head: anchor } });

const show = (visibility: DocumentVisibilityState): void => {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(visibility);
  document.dispatchEvent(new Event('visibilitychange'));
};

beforeEach(() => {
  vi.useFakeTimers();
  show('visible');
  mine = newAwareness();
  mine.setLocalState(null);
  presence = new MeetingPresence({
    personId: me,
    name: 'Magda Nowak',
    role: 'parent',
    color: '#98234f',
    device: 'own',
  });
  presence.attach(mine);
});
afterEach(() => {
  presence.destroy();
  for (const awareness of opened.splice(0)) awareness.destroy();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('who is here', () => {
  it('lists everybody once, me too, by name', () => {
    otherPage({ user: teacher, stage: 'support' });
    expect(presence.people).toEqual([
      {
        personId: me,
        name: 'Magda Nowak',
        role: 'parent',
        device: 'own',
        away: false,
        stage: null,
        isMe: true,
      },
      {
        personId: somebody,
        name: 'Miss Adeyemi',
        role: 'teacher',
        device: 'own',
        away: false,
        stage: 'support',
        isMe: false,
      },
    ]);
  });

  it('is at the stage of the page that is not away, and away only when every page is', () => {
    otherPage({ user: teacher, stage: 'welcome', away: true });
    const second = otherPage({ user: teacher, stage: 'agree' });
    const there = () => presence.people.find(({ personId }) => personId === somebody);
    expect(there()).toMatchObject({ away: false, stage: 'agree' });
    second({ user: teacher, stage: 'agree', away: true });
    expect(there()).toMatchObject({ away: true });
  });

  it('calls people what the reader calls them', () => {
    otherPage(inField(1));
    presence.setNames(new Map([[somebody, 'Miss']]));
    expect(presence.people.map(({ name }) => name)).toEqual(['Magda Nowak', 'Miss']);
    expect(presence.inField('k').map(({ name }) => name)).toEqual(['Miss']);
  });

  it.each([
    ['nobody', {}],
    ['no such role', { user: { ...teacher, role: 'king' } }],
    ['no id', { user: { ...teacher, personId: 'x' } }],
    ['something else', { user: 'me', stage: 3, field: 7 }],
  ])('passes over %s', (_what, state) => {
    otherPage(state);
    expect(presence.people).toHaveLength(1);
  });

  it('tells nobody when nothing that is shown changed', () => {
    const other = otherPage({ user: teacher });
    let told = 0;
    presence.subscribe(() => (told += 1));
    const people = presence.people;
    other({ user: teacher, cursor: { anchor: 1, head: 1 } });
    expect(told).toBe(0);
    expect(presence.people).toBe(people);
  });
});

describe('carets in fields', () => {
  it('shows the name while it moves and two seconds more', () => {
    const other = otherPage(inField(1));
    const moving = () => presence.inField('k').map((caret) => caret.moving);
    expect(moving()).toEqual([true]);
    vi.advanceTimersByTime(1900);
    other(inField(2));
    vi.advanceTimersByTime(1900);
    expect(moving()).toEqual([true]);
    vi.advanceTimersByTime(200);
    expect(moving()).toEqual([false]);
  });

  it('goes when its person leaves the field or the meeting', () => {
    const other = otherPage(inField(1));
    other({ user: teacher, field: null });
    expect(presence.inField('k')).toEqual([]);
    other(inField(1));
    other(null);
    expect(presence.inField('k')).toEqual([]);
    expect(presence.people).toHaveLength(1);
  });

  it('is never my own', () => {
    presence.setField({ key: 'k', anchor: 1, head: 1 });
    expect(presence.inField('k')).toEqual([]);
  });

  it('keeps the same list for a field that did not change', () => {
    otherPage(inField(1));
    const carets = presence.inField('k');
    otherPage({ user: teacher, field: { key: 'other', anchor: 1, head: 1 } });
    expect(presence.inField('k')).toBe(carets);
    expect(presence.inField('nobody')).toBe(presence.inField('nobody'));
  });
});

describe('what I say', () => {
  const said = (): unknown => mine.getLocalState();

  it('is my stage at once, and my caret a few times a second at most', () => {
    let frames = 0;
    mine.on('update', () => (frames += 1));
    presence.setStage('support');
    for (let at = 0; at < 50; at += 1) {
      presence.setField({ key: 'k', anchor: at, head: at });
      vi.advanceTimersByTime(20);
    }
    vi.advanceTimersByTime(200);
    expect(frames).toBeLessThan(10);
    expect(said()).toMatchObject({ stage: 'support', field: { key: 'k', anchor: 49 } });
  });

  it('is said again to the next document', () => {
    presence.setStage('support');
    const next = newAwareness();
    presence.attach(next);
    expect(next.getLocalState()).toMatchObject({ user: { personId: me }, stage: 'support' });
  });

  it('is away while the page is hidden', () => {
    show('hidden');
    expect(said()).toMatchObject({ away: true });
    show('visible');
    expect(said()).toMatchObject({ away: false });
  });

  it('is away after two minutes untouched, and back at the first touch', () => {
    vi.advanceTimersByTime(119_000);
    expect(said()).toMatchObject({ away: false });
    vi.advanceTimersByTime(2000);
    expect(said()).toMatchObject({ away: true });
    dispatchEvent(new KeyboardEvent('keydown', { key: 'a' }));
    expect(said()).toMatchObject({ away: false });
  });

  it('is nothing any more after leaving', () => {
    presence.destroy();
    expect(said()).toBeNull();
  });
});
