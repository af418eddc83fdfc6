import type { DocumentName } from '@fourchairs/shared/document/document-name.ts';
import { addEntry } from '@fourchairs/shared/document/entries.ts';
import { addOutcome, outcomeText, setOutcome } from '@fourchairs/shared/document/outcomes.ts';
import { replaceText } from '@fourchairs/shared/document/plain-text.ts';
import { addPoint } from '@fourchairs/shared/document/points.ts';
import { closeCode } from '@fourchairs/shared/protocol/socket/close-code.ts';
import type { Notice } from '@fourchairs/shared/protocol/socket/notice.ts';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type * as Y from 'yjs';

import { type FinishedMeeting, MeetingConnection } from './connect-meeting.ts';
import { access, FakeMeeting, me, myLane, myPrep, theirLane } from './testing/fake-meeting.ts';

let school: FakeMeeting;
let meeting: MeetingConnection;
let notices: Notice[];
let finished: FinishedMeeting[];

const docOf = (name: DocumentName): Y.Doc => {
  const live = meeting.document(name);
  if (live === null) throw new Error(`No document ${name}`);
  return live.connection.doc;
};

const say = (name: DocumentName, words: string): void => {
  addEntry(docOf(name), {
    kind: 'view',
    topic: 'ideas',
    saidBy: me,
    typedBy: me,
    how: 'self',
    lang: 'en',
    helpedBy: null,
    words,
  });
};

const leave = (): boolean => dispatchEvent(new Event('beforeunload', { cancelable: true }));

beforeEach(() => {
  vi.useFakeTimers();
  school = new FakeMeeting();
  notices = [];
  finished = [];
  meeting = new MeetingConnection({
    wsUrl: 'ws://school.test',
    documents: [access('meeting'), access(myLane), access(myPrep), access(theirLane, 'read')],
    user: { personId: me, name: 'Magda', role: 'parent', color: '#98234f', device: 'own' },
    onNotice: (notice) => notices.push(notice),
    onFinished: (end) => finished.push(end),
    sockets: school.sockets,
  });
  school.server(theirLane).grant = 'read';
});
afterEach(() => {
  meeting.destroy();
  vi.useRealTimers();
});

describe('saved for everyone', () => {
  it('is true only when every document I may write has everything on disk', () => {
    school.accept();
    expect(meeting.state).toEqual({ kind: 'saved' });
    school.server(myLane).acksAtOnce = false;
    say(myLane, 'Talks more at home');
    addPoint(docOf('meeting'), 'strengths', 'Tells stories');
    expect(meeting.state).toEqual({ kind: 'saving', unsent: 1 });
    school.server(myLane).ackAll();
    expect(meeting.state).toEqual({ kind: 'saved' });
  });

  it('adds up what is unsent in all of them', () => {
    school.accept();
    for (const name of ['meeting', myLane] as const) school.server(name).drop();
    say(myLane, 'one');
    addPoint(docOf('meeting'), 'strengths', 'two');
    expect(meeting.state).toEqual({ kind: 'offline', unsent: 2, grant: 'write' });
    expect(meeting.unsavedWords().map(({ words }) => words)).toEqual(['two', 'one']);
  });

  it('is there again for all as soon as one document is back', () => {
    school.accept();
    const others = [myLane, myPrep, theirLane] as const;
    const random = vi.spyOn(Math, 'random').mockReturnValue(0.999).mockReturnValueOnce(0);
    for (const name of ['meeting', ...others] as const) school.server(name).drop();
    random.mockRestore();
    vi.advanceTimersByTime(1);
    expect(others.map((name) => school.server(name).visits.length)).toEqual([1, 1, 1]);
    school.accept();
    expect(others.map((name) => school.server(name).visits.length)).toEqual([2, 2, 2]);
    school.accept();
    expect(meeting.state).toEqual({ kind: 'saved' });
  });

  it('is not spoilt by a lane of somebody else’s that cannot be reached', () => {
    school.accept();
    school.server(theirLane).drop();
    expect(meeting.state).toEqual({ kind: 'saved' });
  });

  it('is spoilt by a plan that cannot be reached, for readers too', () => {
    school.server('meeting').grant = 'read';
    school.accept();
    school.server('meeting').drop();
    expect(meeting.state).toMatchObject({ kind: 'offline' });
  });

  it('asks nothing before the page is left with everything saved', () => {
    school.accept();
    expect(leave()).toBe(true);
    meeting.destroy();
    expect(leave()).toBe(true);
  });

  it('asks about a choice as about words', () => {
    school.accept();
    const outcome = addOutcome(docOf('meeting'), { origin: 'new' });
    school.server('meeting').acksAtOnce = false;
    setOutcome(docOf('meeting'), outcome, { agreedLevel: 1 });
    expect(leave()).toBe(false);
    school.server('meeting').ackAll();
    expect(leave()).toBe(true);
  });

  it('is spoilt by a page of mine that ended twice and is not joined anew', () => {
    school.accept();
    for (const words of ['refused', 'refused again']) {
      school.server(myLane).acksAtOnce = false;
      say(myLane, words);
      school.server(myLane).refuse('too-large', '');
      school.accept();
    }
    expect(meeting.state).toMatchObject({ kind: 'refused' });
  });

  it('asks also while words that were not kept wait to be copied', () => {
    school.accept();
    vi.advanceTimersByTime(10_000);
    school.server('meeting').acksAtOnce = false;
    addPoint(docOf('meeting'), 'strengths', 'refused');
    school.server('meeting').refuse('too-large', '');
    expect(leave()).toBe(false);
    meeting.dismissRescued(meeting.rescued[0]?.id ?? 0);
    expect(leave()).toBe(true);
  });

  it('asks while a document has unsent words', () => {
    school.accept();
    school.server(myPrep).drop();
    say(myPrep, 'not sent');
    expect(leave()).toBe(false);
  });
});

describe('a document that ended', () => {
  const type = () => addPoint(docOf('meeting'), 'strengths', 'lost and found');

  beforeEach(() => {
    school.accept();
    vi.advanceTimersByTime(10_000);
    for (const name of ['meeting', myLane, myPrep, theirLane] as const) {
      school.server(name).notice({ kind: 'heartbeat' });
    }
    school.server('meeting').acksAtOnce = false;
  });

  it('CLIENT3 refused: the words are offered and a new document takes its place', () => {
    const before = meeting.document('meeting');
    type();
    school.server('meeting').refuse('too-large', 'That was too much at once.');
    const after = meeting.document('meeting');
    expect(after?.connection.doc).not.toBe(before?.connection.doc);
    expect(after?.generation).not.toBe(before?.generation);
    expect(meeting.rescued).toMatchObject([
      {
        document: 'meeting',
        why: {
          kind: 'refused',
          text: 'That was too much at once.',
          words: [{ words: 'lost and found' }],
        },
      },
    ]);
    school.accept();
    expect(meeting.state).toEqual({ kind: 'saved' });
    expect(after?.connection.doc.clientID).not.toBe(before?.connection.doc.clientID);
    meeting.dismissRescued(meeting.rescued[0]?.id ?? 0);
    expect(meeting.rescued).toEqual([]);
  });

  it('refused again at once: stays as it is until the person says so', () => {
    type();
    school.server('meeting').refuse('too-large', 'That was too much at once.');
    school.accept();
    school.server('meeting').refuse('too-large', 'Again.');
    expect(meeting.state).toMatchObject({ kind: 'refused', text: 'Again.' });
    meeting.rejoin();
    school.accept();
    expect(meeting.state).toEqual({ kind: 'saved' });
  });

  it('CLIENT4 another epoch: a new document without the old words, which are offered', () => {
    type();
    school.server('meeting').drop(closeCode.otherEpoch);
    school.accept();
    expect(docOf('meeting').getMap('strengths').size).toBe(1);
    expect(meeting.rescued).toMatchObject([{ why: { reason: 'other-epoch' } }]);
    expect(school.server('meeting').visit.socket.url).not.toContain('epoch');
  });

  it('another epoch with nothing unsent is joined without a word', () => {
    school.server('meeting').drop(closeCode.otherEpoch);
    school.accept();
    expect(meeting.state).toEqual({ kind: 'saved' });
    expect(meeting.rescued).toEqual([]);
  });

  it.each([
    [closeCode.signInAgain, 'sign-in-again'],
    [closeCode.reload, 'reload'],
    [closeCode.notAllowed, 'not-allowed'],
  ] as const)('%i stays at its end', (code, reason) => {
    type();
    school.server('meeting').drop(code);
    expect(meeting.state).toMatchObject({ kind: 'gone', reason, words: [{}] });
  });

  it('no longer mine: closed, and its words offered', () => {
    school.server(myLane).drop();
    say(myLane, 'typed before I was told');
    meeting.setDocuments([access('meeting'), access(myPrep)]);
    expect(meeting.document(myLane)).toBeNull();
    expect(meeting.rescued).toMatchObject([
      { document: myLane, why: { words: [{ words: 'typed before I was told' }] } },
    ]);
  });
});

describe('the list of documents', () => {
  it('opens what is new and leaves the rest alone', () => {
    school.accept();
    const before = meeting.document('meeting');
    meeting.setDocuments([access('meeting'), access(myLane), access(myPrep), access(theirLane)]);
    expect(meeting.document('meeting')?.connection).toBe(before?.connection);
    expect(school.server('meeting').visits).toHaveLength(1);
  });
});

describe('notices', () => {
  it('are made up for after a while away: something may have changed', () => {
    school.accept();
    expect(notices).toEqual([]);
    school.server('meeting').drop();
    vi.advanceTimersByTime(30_000);
    school.accept();
    expect(notices).toEqual([{ kind: 'meeting-changed' }]);
  });

  it('come from the shared document, once', () => {
    school.accept();
    const notice = { kind: 'meeting-changed' } as const;
    for (const name of ['meeting', myLane] as const) school.server(name).notice(notice);
    expect(notices).toEqual([notice]);
  });
});

describe('finish', () => {
  const nothingLate: FinishedMeeting = { version: 4, words: [], ownWords: [], places: [] };
  const finish = (...names: DocumentName[]): void => {
    for (const name of names) school.server(name).notice({ kind: 'finished', n: 4 });
  };

  it('turns the page at once when nothing is under way', () => {
    school.accept();
    finish('meeting');
    expect(finished).toEqual([nothingLate]);
    finish(myLane);
    expect(finished).toHaveLength(1);
  });

  it('waits a moment for what is under way, and does not give saved words out as lost', () => {
    school.accept();
    school.server(myLane).acksAtOnce = false;
    say(myLane, 'in time');
    finish('meeting');
    expect(finished).toEqual([]);
    school.server(myLane).ackAll();
    expect(finished).toEqual([nothingLate]);
  });

  it('gives out what was not kept, to be posted as additions; what was prepared in private apart', () => {
    school.accept();
    for (const name of [myLane, myPrep, 'meeting'] as const) school.server(name).acksAtOnce = false;
    say(myLane, 'too late');
    say(myPrep, 'private');
    addPoint(docOf('meeting'), 'needs', 'too late as well');
    finish('meeting', myLane, myPrep);
    expect(finished.map(({ words }) => words.map((each) => each.words))).toEqual([
      ['too late as well', 'too late'],
    ]);
    expect(finished[0]?.ownWords.map((each) => each.words)).toEqual(['private']);
  });

  it('says where something was chosen or taken out that is not in the record', () => {
    school.accept();
    const outcome = addOutcome(docOf('meeting'), { origin: 'new', texts: { title: 'Reads' } });
    school.server('meeting').ackAll();
    for (const name of [myLane, 'meeting'] as const) school.server(name).acksAtOnce = false;
    setOutcome(docOf('meeting'), outcome, { agreedLevel: 1 });
    replaceText(outcomeText(docOf('meeting'), outcome, 'title'), '');
    finish('meeting', myLane);
    expect(finished).toMatchObject([{ words: [], ownWords: [] }]);
    expect(finished[0]?.places).toEqual([
      { document: 'meeting', where: ['outcomes', outcome] },
      { document: 'meeting', where: ['outcomes', outcome, 'title'] },
    ]);
    expect(leave()).toBe(false);
  });

  it('is never "saved" while something of mine is under way, or was not kept', () => {
    school.accept();
    school.server(myLane).acksAtOnce = false;
    say(myLane, 'under way');
    finish('meeting');
    expect(meeting.state).toEqual({ kind: 'saving', unsent: 1 });
    finish(myLane);
    expect(meeting.state).toMatchObject({ kind: 'finished', words: [{ words: 'under way' }] });
  });

  it('does not wait for ever for a document that cannot be reached', () => {
    school.accept();
    school.server(myLane).drop();
    say(myLane, 'typed in the lift');
    finish('meeting');
    vi.advanceTimersByTime(3000);
    expect(finished.map(({ words }) => words.map((each) => each.words))).toEqual([
      ['typed in the lift'],
    ]);
  });

  it('found out after a while away: by what the server says, or by a refusal', () => {
    school.accept();
    school.server('meeting').drop();
    say(myLane, 'kept');
    meeting.setSaved(4);
    expect(finished).toEqual([nothingLate]);
  });

  it('found out by a refusal: the words typed meanwhile are given out', () => {
    school.accept();
    school.server(myLane).drop();
    say(myLane, 'typed on the bus');
    school.server(myLane).grant = 'read';
    school.server(myLane).acksAtOnce = false;
    vi.advanceTimersByTime(30_000);
    school.accept();
    school.server(myLane).refuse('finished', 'The meeting is finished.');
    expect(finished).toMatchObject([{ version: null, words: [{ words: 'typed on the bus' }] }]);
    expect(meeting.rescued).toEqual([]);
  });
});
