import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';

import { addPiece, removeLine } from '#document/drawing.ts';
import { addEntry, entryTranslation, setEntry } from '#document/entries.ts';
import { headingElement } from '#document/heading-element.ts';
import {
  addOutcome,
  outcomeText,
  removeOutcome,
  restoreOutcome,
  setOutcome,
} from '#document/outcomes.ts';
import { notesOf, planItems } from '#document/plan-items.ts';
import type { Provenance } from '#document/record.ts';
import { createDocument, type DocumentKind } from '#document/roots.ts';
import { parseId, type PersonId } from '#lib/ids.ts';
import { must } from '#lib/must.ts';

import { checkChanged } from './check-changed.ts';
import { checkDocument } from './check-document.ts';
import { piecesInDrawing } from './limits.ts';

/** What the check says of one change that arrives as an update, as in the gate; and of the whole document after it. */
const arriving = (
  change: (doc: Y.Doc) => void,
  {
    before = () => {},
    kind = 'meeting',
  }: { before?: (doc: Y.Doc) => void; kind?: DocumentKind } = {},
): string[] => {
  const [client, server] = [createDocument(kind), createDocument(kind)];
  before(client);
  Y.applyUpdate(server, Y.encodeStateAsUpdate(client));
  const known = Y.encodeStateVector(client);
  client.transact(() => change(client));
  const heard: string[] = [];
  server.on('afterTransaction', (transaction: Y.Transaction) => {
    for (const { code } of checkChanged(server, kind, transaction)) heard.push(code);
  });
  Y.applyUpdate(server, Y.encodeStateAsUpdate(client, known));
  return [...new Set(heard)];
};
const person = must(parseId<PersonId>('7f2c1d7e-6f0a-4a3f-8a51-0d2b6a1c9e11'), 'person');
let outcome = '';
const withOutcome = {
  before: (doc: Y.Doc) => {
    outcome = addOutcome(doc, { origin: 'new', texts: { title: 'Read' } });
  },
};
const outcomes = (doc: Y.Doc) => planItems(doc, 'outcomes').in;
const first = (doc: Y.Doc): Y.Map<unknown> => {
  const item = outcomes(doc).get(outcome);
  if (item instanceof Y.Map) return item;
  throw new Error('no outcome');
};
const element = (name: string, ...inside: (Y.XmlElement | Y.XmlText)[]): Y.XmlElement => {
  const made = new Y.XmlElement(name);
  made.insert(0, inside);
  return made;
};

it('GATE7 lets everything through that the accessors do', () => {
  expect(arriving((doc) => addOutcome(doc, { origin: 'last', carriedFrom: 'z1' }))).toEqual([]);
  expect(arriving((doc) => outcomeText(doc, outcome, 'title').insert(0, 'x'), withOutcome)).toEqual(
    [],
  );
  expect(
    arriving((doc) => setOutcome(doc, outcome, { agreedLevel: -2, targetBy: null }), withOutcome),
  ).toEqual([]);
  expect(arriving((doc) => removeOutcome(doc, outcome), withOutcome)).toEqual([]);
  expect(arriving((doc) => restoreOutcome(doc, outcome), withOutcome)).toEqual([]);
  const about = { kind: 'view', topic: 'ideas' } as const;
  const who = { saidBy: person, typedBy: person, how: 'self', lang: 'en', helpedBy: null } as const;
  expect(arriving((doc) => addEntry(doc, { ...about, ...who }), { kind: 'lane' })).toEqual([]);
});

it.each<[string, (doc: Y.Doc) => void, string]>([
  ['an unknown root', (doc) => doc.getMap('secret').set('a', 1), 'unknown-root'],
  [
    'a list in a map root',
    (doc) => doc.share.get('outcomes')?._item ?? listInMap(doc),
    'wrong-kind',
  ],
  ['a plain value for an item', (doc) => outcomes(doc).set('a', 'x'), 'wrong-kind'],
  ['an item with a bad id', (doc) => outcomes(doc).set('__proto__', new Y.Map()), 'unknown-key'],
  [
    'an item called constructor',
    (doc) => outcomes(doc).set('constructor', new Y.Map()),
    'unknown-key',
  ],
  ['an item without its texts', (doc) => outcomes(doc).set('a', new Y.Map()), 'incomplete'],
  ['an unknown field', (doc) => first(doc).set('mood', 'x'), 'unknown-key'],
  ['a field called __proto__', (doc) => first(doc).set('__proto__', 'x'), 'unknown-key'],
  ['an unknown code', (doc) => first(doc).set('decision', 'x'), 'wrong-value'],
  ['an object for a code', (doc) => first(doc).set('decision', { a: 1 }), 'wrong-value'],
  ['a day that is none', (doc) => first(doc).set('targetBy', '2026-13-01'), 'wrong-value'],
  ['an order no one can place after', (doc) => first(doc).set('order', 'zz'), 'wrong-value'],
  ['binary', (doc) => first(doc).set('decision', new Uint8Array(3)), 'wrong-kind'],
  ['a subdocument', (doc) => first(doc).set('decision', new Y.Doc()), 'wrong-kind'],
  ['a text replaced', (doc) => first(doc).set('title', new Y.Text('mine')), 'replaced'],
  ['a map for a text', (doc) => first(doc).set('title', new Y.Map()), 'wrong-kind'],
  ['an XML text for a text', (doc) => first(doc).set('title', new Y.XmlText('x')), 'wrong-kind'],
  ['a text deleted', (doc) => first(doc).delete('title'), 'taken-out'],
  ['CLIENT6 an item deleted', (doc) => outcomes(doc).delete(outcome), 'taken-out'],
  ['an order deleted', (doc) => first(doc).delete('order'), 'taken-out'],
  [
    'bold in a plain text',
    (doc) => outcomeText(doc, outcome, 'title').format(0, 2, { bold: true }),
    'wrong-kind',
  ],
  [
    'an embed in a plain text',
    (doc) => outcomeText(doc, outcome, 'title').insertEmbed(0, { a: 1 }),
    'wrong-kind',
  ],
  [
    'an attribute on a plain text',
    (doc) => outcomeText(doc, outcome, 'title').setAttribute('a', 1),
    'wrong-kind',
  ],
  [
    'too long a text',
    (doc) => outcomeText(doc, outcome, 'title').insert(0, 'x'.repeat(20_000)),
    'text-too-long',
  ],
  ['an image in the notes', (doc) => notesOf(doc).insert(0, [element('image')]), 'wrong-kind'],
  [
    'a paragraph in a bullet list',
    (doc) => notesOf(doc).insert(0, [element('bulletList', element('paragraph'))]),
    'wrong-kind',
  ],
  ['a heading 1', (doc) => notesOf(doc).insert(0, [headingElement(1)]), 'wrong-value'],
  [
    'a script link',
    (doc) => notesOf(doc).insert(0, [linked('javascript:alert(1)')]),
    'wrong-value',
  ],
  ['an unknown mark', (doc) => notesOf(doc).insert(0, [marked('code', {})]), 'unknown-key'],
  ['very deep notes', (doc) => nest(doc, 5000), 'too-deep'],
  [
    'too long notes',
    (doc) => notesOf(doc).insert(0, [element('paragraph', new Y.XmlText('€'.repeat(70_000)))]),
    'notes-too-long',
  ],
])('GATE7 refuses %s', (_what, change, code) => {
  expect(arriving(change, withOutcome)).toContain(code);
});

const listInMap = (doc: Y.Doc): void => {
  const other = new Y.Doc();
  other.getText('outcomes').insert(0, 'x');
  Y.applyUpdate(doc, Y.encodeStateAsUpdate(other));
};
const marked = (mark: string, value: unknown): Y.XmlElement => {
  const words = new Y.XmlText();
  words.insert(0, 'here', { [mark]: value });
  return element('paragraph', words);
};
const linked = (href: string): Y.XmlElement => marked('link', { href });
const nest = (doc: Y.Doc, levels: number): void => {
  let inner: Y.XmlFragment = notesOf(doc);
  for (let level = 0; level < levels; level += 1) {
    const next = element('blockquote');
    inner.insert(0, [next]);
    inner = next;
  }
};

it('GATE7 takes notes of 32 levels and refuses a 33rd', () => {
  expect(arriving((doc) => nest(doc, 32))).toEqual([]);
  expect(arriving((doc) => nest(doc, 33))).toContain('too-deep');
});

const other = must(parseId<PersonId>('0c9f4f3b-2d0e-4c3a-9d53-6a6f2b1f7e22'), 'person');
const stranger = must(parseId<PersonId>('5b1f9f3b-2d0e-4c3a-9d53-6a6f2b1f7e33'), 'person');

const pupil = must(parseId<PersonId>('7d1f9f3b-2d0e-4c3a-9d53-6a6f2b1f7e44'), 'person');
type OneChange = readonly [PersonId, (doc: Y.Doc) => void];
/** What the check says of changes to a document, one after the other, each by the person whose client it is. */
const namedInA = (kind: DocumentKind, ...changes: readonly OneChange[]): string[] => {
  const server = createDocument(kind);
  const owners = new Map<number, PersonId>();
  const people = {
    typistOf: (client: number) => owners.get(client) ?? null,
    isOfMeeting: (id: string) => [person, other, pupil].some((each) => each === id),
    isPupil: (id: string) => id === pupil,
    helper: null,
  };
  const heard: string[] = [];
  server.on('afterTransaction', (transaction: Y.Transaction) => {
    for (const { code } of checkChanged(server, kind, transaction, people)) heard.push(code);
  });
  for (const [owner, change] of changes) {
    const client = createDocument(kind);
    owners.set(client.clientID, owner);
    Y.applyUpdate(client, Y.encodeStateAsUpdate(server));
    client.transact(() => change(client));
    Y.applyUpdate(server, Y.encodeStateAsUpdate(client, Y.encodeStateVector(server)));
  }
  return [...new Set(heard)];
};
const namedIn = (...changes: readonly OneChange[]): string[] => namedInA('lane', ...changes);
const sayAs =
  (named: Partial<Provenance>) =>
  (doc: Y.Doc): void =>
    void addEntry(doc, {
      kind: 'view',
      topic: 'ideas',
      saidBy: other,
      typedBy: person,
      how: 'scribed',
      lang: 'en',
      helpedBy: null,
      ...named,
    });
const setFirst =
  (values: Readonly<Record<string, unknown>>) =>
  (doc: Y.Doc): void => {
    const [entry] = doc.getMap('entries').values();
    for (const [name, value] of Object.entries(values))
      if (entry instanceof Y.Map) entry.set(name, value);
  };

it('GATE9 lets words name their typist, and others of the meeting', () => {
  expect(namedIn([person, sayAs({ helpedBy: other })])).toEqual([]);
  expect(namedIn([person, sayAs({})], [other, setFirst({ removed: true, how: 'phone' })])).toEqual(
    [],
  );
  expect(namedIn([person, sayAs({})], [other, setFirst({ typedBy: other })])).toEqual([]);
});

it('GATE9 refuses another typist than who typed, at once and later', () => {
  expect(namedIn([person, sayAs({ typedBy: other })])).toEqual(['forged-typist']);
  expect(namedIn([person, sayAs({})], [person, setFirst({ typedBy: other })])).toEqual([
    'forged-typist',
  ]);
});

it('GATE9 refuses another typist of the child’s words for an outcome than who wrote it', () => {
  const typedBy =
    (childTypedBy: PersonId) =>
    (doc: Y.Doc): void =>
      void addOutcome(doc, { origin: 'new', childTypedBy });
  expect(namedInA('meeting', [person, typedBy(person)])).toEqual([]);
  expect(namedInA('meeting', [person, typedBy(other)])).toEqual(['forged-typist']);
});

it('GATE9 lets undo bring back the typist who stood there', () => {
  const answers = [other, setFirst({ typedBy: other })] as const;
  const undoes = [other, setFirst({ typedBy: person })] as const;
  expect(namedIn([person, sayAs({})], answers, undoes)).toEqual([]);
});

it('GATE9 refuses people who are not of the meeting', () => {
  expect(namedIn([person, sayAs({ saidBy: stranger })])).toEqual(['stranger']);
  expect(namedIn([person, sayAs({ helpedBy: stranger })])).toEqual(['stranger']);
});

describe('GATE9 words beside their translation', () => {
  const polish = sayAs({ saidBy: other, lang: 'pl' });
  const translate =
    (words: string, translatedBy: PersonId | null) =>
    (doc: Y.Doc): void => {
      const [id = ''] = doc.getMap('entries').keys();
      if (translatedBy !== null) setEntry(doc, id, { translatedBy, translationLang: 'en' });
      entryTranslation(doc, id).insert(0, words);
    };

  it('takes those of somebody else, and what their speaker shows of a preparation', () => {
    expect(namedIn([person, polish], [person, translate('My rabbit', person)])).toEqual([]);
    expect(namedIn([person, polish], [person, translate('My rabbit', null)])).toEqual([]);
    expect(namedIn([person, polish], [other, translate('My rabbit', person)])).toEqual([]);
  });

  it('refuses those of the speaker, and a name of nobody here or of the speaker', () => {
    for (const [hand, named] of [
      [other, null],
      [other, other],
      [person, other],
    ] as const)
      expect(namedIn([person, polish], [hand, translate('My rabbit', named)])).toEqual([
        'own-translation',
      ]);
    expect(namedIn([person, polish], [person, translate('My rabbit', stranger)])).toEqual([
      'stranger',
    ]);
  });

  it('refuses those of the pupil for the pupil’s own words for an outcome', () => {
    const said = { origin: 'new', childLang: 'pl' } as const;
    const put = (childTranslatedBy: PersonId | null) => (doc: Y.Doc) => {
      const [id = ''] = planItems(doc, 'outcomes').in.keys();
      setOutcome(doc, id, { childTranslatedBy });
      outcomeText(doc, id, 'childTranslation').insert(0, 'Cards');
    };
    const after = (hand: PersonId, named: PersonId | null): string[] =>
      namedInA('meeting', [person, (doc) => void addOutcome(doc, said)], [hand, put(named)]);
    expect([...after(person, other), ...after(person, null)]).toEqual([]);
    expect(after(pupil, null)).toEqual(['own-translation']);
    expect(after(person, pupil)).toEqual(['own-translation']);
  });

  it('refuses words of the speaker in a translation that names nobody any more', () => {
    const forget = setFirst({ translatedBy: null });
    expect(
      namedIn(
        [person, polish],
        [person, translate('My rabbit', person)],
        [other, forget],
        [other, translate('Not ', null)],
      ),
    ).toEqual(['own-translation']);
  });
});

it.each(['en', 'pl', 'zh-Hant-TW', 'yue'])('GATE7 takes the language %s', (lang) => {
  expect(namedIn([person, sayAs({ lang })])).toEqual([]);
});
it.each(['', 'not a lang!!', 'e', 'en_GB', `en-${'abcde-'.repeat(8)}x`])(
  'GATE7 refuses the language “%s”',
  (lang) => {
    expect(namedIn([person, sayAs({ lang })])).toEqual(['wrong-value']);
  },
);

it('GATE7 lets the notes of our editor through', () => {
  const change = (doc: Y.Doc) =>
    notesOf(doc).insert(0, [
      headingElement(2),
      element('bulletList', element('listItem', marked('bold', {}))),
      linked('https://example.org/a'),
      element('blockquote', element('paragraph', element('hardBreak'))),
    ]);
  expect(arriving(change)).toEqual([]);
});

it('checks a whole document too', () => {
  const doc = createDocument('meeting');
  withOutcome.before(doc);
  expect(checkDocument(doc, 'meeting')).toEqual([]);
  first(doc).set('mood', 'x');
  expect(checkDocument(doc, 'meeting').map((each) => each.code)).toContain('unknown-key');
  expect(checkDocument(doc, 'lane').map((each) => each.code)).toContain('unknown-root');
});

it('counts the notes again when an estimate reaches the limit', () => {
  const doc = createDocument('meeting');
  const words = new Y.XmlText('');
  const heard: string[] = [];
  doc.on('afterTransaction', (transaction: Y.Transaction) => {
    for (const { code } of checkChanged(doc, 'meeting', transaction)) heard.push(code);
  });
  notesOf(doc).insert(0, [element('paragraph', words)]);
  for (let round = 0; round < 10; round += 1) {
    words.insert(0, 'x'.repeat(150_000));
    words.delete(0, 150_000);
  }
  expect(heard).toEqual([]);
  words.insert(0, 'x'.repeat(199_984));
  expect(heard).toEqual([]);
  words.insert(0, 'xx');
  expect(heard).toEqual(['notes-too-long']);
});

it('GATE7 takes a drawing of 700 pieces and refuses one more, taken back or not, and fills no other', () => {
  const doc = createDocument('prep');
  const heard: string[] = [];
  doc.on('afterTransaction', (transaction: Y.Transaction) => {
    for (const { code } of checkChanged(doc, 'prep', transaction)) heard.push(code);
  });
  const draw = (entry: string, pieces: number): void => {
    const line = { entry, line: 'a', colour: 'red', width: 'thin' } as const;
    for (let piece = 0; piece < pieces; piece += 1) addPiece(doc, line, [piece, 1]);
  };
  draw('house', piecesInDrawing - 1);
  draw('tree', 2);
  removeLine(doc, 'house', 'a');
  draw('house', 1);
  expect([piecesInDrawing, heard]).toEqual([700, []]);
  draw('house', 1);
  expect(heard).toEqual(['drawing-full']);
  expect(checkDocument(doc, 'prep').map(({ code }) => code)).toEqual(['drawing-full']);
});

it('GATE7 refuses a piece that is moved into a full drawing', () => {
  const doc = createDocument('lane');
  const line = { line: 'a', colour: 'red', width: 'thin' } as const;
  const full = (piece: number) => addPiece(doc, { ...line, entry: 'house' }, [piece % 900, 1]);
  for (let piece = 0; piece < piecesInDrawing; piece += 1) full(piece);
  addPiece(doc, { ...line, entry: 'tree' }, [1, 1]);
  const heard: string[] = [];
  doc.on('afterTransaction', (transaction: Y.Transaction) => {
    for (const { code } of checkChanged(doc, 'lane', transaction)) heard.push(code);
  });
  for (const piece of doc.getMap('strokes').values()) {
    if (piece instanceof Y.Map && piece.get('entry') === 'tree') piece.set('entry', 'house');
  }
  expect(heard).toEqual(['drawing-full']);
});
