import type { PersonId } from '@fourchairs/shared/lib/ids.ts';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';

import { WordsOf } from '#lib/words-of.ts';
import type { Credit } from '#store/store.ts';

import { Credits } from './credits.ts';

const people = { ana: 'ana' as PersonId, ben: 'ben' as PersonId };
type Name = keyof typeof people;
const clients: Readonly<Record<Name, number>> = { ana: 1, ben: 2 };

/** A document that two people edit, and what the server remembers of who moved and removed what. */
class Table {
  readonly doc = new Y.Doc();
  readonly credits: Credit[] = [];
  now = 0;
  readonly #docs: Readonly<Record<Name, Y.Doc>> = { ana: new Y.Doc(), ben: new Y.Doc() };
  readonly undo: Y.UndoManager;

  constructor() {
    const typists = new Map([
      [clients.ana, people.ana],
      [clients.ben, people.ben],
    ]);
    const keeper = new Credits((client, clock, length) =>
      new WordsOf(this.credits).typists({ client, clock, length }, typists.get(client) ?? null),
    );
    let author = people.ana;
    this.doc.on('afterTransaction', (transaction: Y.Transaction) => {
      this.credits.push(...keeper.of(transaction, author, this.now));
    });
    for (const name of ['ana', 'ben'] as const) {
      const own = this.#docs[name];
      own.clientID = clients[name];
      own.on('update', (update: Uint8Array, origin: unknown) => {
        if (origin === 'server') return;
        author = people[name];
        Y.applyUpdate(this.doc, update);
        for (const other of Object.values(this.#docs)) Y.applyUpdate(other, update, 'server');
      });
    }
    this.undo = new Y.UndoManager(this.#docs.ben.getXmlFragment('notes'), { captureTimeout: 0 });
  }

  /** What `name` does in one transaction, to the paragraphs of the notes. */
  do(name: Name, change: (notes: Y.XmlFragment) => void): this {
    const doc = this.#docs[name];
    doc.transact(() => change(doc.getXmlFragment('notes')));
    return this;
  }

  /** Who moved credits say typed what is there now, by words. */
  read(): string[] {
    const lines: string[] = [];
    for (const paragraph of this.doc.getXmlFragment('notes').toArray()) {
      const text = (paragraph as Y.XmlElement).get(0);
      if (!(text instanceof Y.XmlText)) continue;
      for (let item = text._start; item !== null; item = item.right) {
        if (item.deleted || !(item.content instanceof Y.ContentString)) continue;
        const { client, clock } = item.id;
        const moved = this.credits.find(
          (credit) => credit.kind === 'moved' && credit.client === client && credit.clock === clock,
        );
        const typed = client === clients.ana ? 'ana' : 'ben';
        lines.push(`${item.content.str}: ${moved ? `${moved.person}, moved by ${typed}` : typed}`);
      }
    }
    return lines;
  }

  removed(): string[] {
    return this.credits
      .filter(({ kind }) => kind === 'removed')
      .map(({ client, length, person }) => `${length} of ${client} by ${person}`);
  }
}

const paragraph = (words: string): Y.XmlElement => {
  const element = new Y.XmlElement('paragraph');
  element.insert(0, [new Y.XmlText(words)]);
  return element;
};

const textOf = (notes: Y.XmlFragment, index: number): Y.XmlText => {
  const text = (notes.get(index) as Y.XmlElement).get(0);
  if (!(text instanceof Y.XmlText)) throw new Error('no text');
  return text;
};

const written = () =>
  new Table().do('ana', (notes) => notes.insert(0, [paragraph('Reads with mum')]));

describe('VERSION6 words that an editor takes out and puts in again', () => {
  it('stay their typist’s when somebody else splits their paragraph', () => {
    const table = written().do('ben', (notes) => {
      textOf(notes, 0).delete(6, 8);
      notes.insert(1, [paragraph('with mum')]);
    });
    expect(table.read()).toEqual(['Reads : ana', 'with mum: ana, moved by ben']);
  });

  it('stay theirs when the paragraph becomes a point of a list, however short', () => {
    const table = new Table().do('ana', (notes) => notes.insert(0, [paragraph('ok')]));
    table.do('ben', (notes) => {
      notes.delete(0, 1);
      notes.insert(0, [paragraph('ok')]);
    });
    expect(table.read()).toEqual(['ok: ana, moved by ben']);
  });

  it('stay theirs when they are moved again, by whomever', () => {
    const move = (notes: Y.XmlFragment) => {
      notes.delete(0, 1);
      notes.insert(0, [paragraph('Reads with mum')]);
    };
    const table = written().do('ben', move).do('ben', move);
    expect(table.read()).toEqual(['Reads with mum: ana, moved by ben']);
    expect(table.do('ana', move).read()).toEqual(['Reads with mum: ana']);
  });

  it('stay theirs when they are taken out letter by letter and undone within ten minutes', () => {
    const table = written();
    for (let length = 14; length > 6; length -= 1) {
      table.do('ben', (notes) => textOf(notes, 0).delete(length - 1, 1));
    }
    table.now = 500_000;
    const keeper = table.do('ben', (notes) => textOf(notes, 0).insert(6, 'with mum'));
    expect(keeper.read()).toEqual(['Reads : ana', 'with mum: ana, moved by ben']);
  });

  it('stay theirs through Yjs’s own undo', () => {
    const table = written().do('ben', (notes) => textOf(notes, 0).delete(0, 14));
    table.undo.undo();
    expect(table.read()).toEqual(['Reads with mum: ana, moved by ben']);
  });

  it('are the typist’s own after ten minutes, and for anybody but who took them out', () => {
    const late = written().do('ben', (notes) => textOf(notes, 0).delete(0, 14));
    late.now = 600_001;
    late.do('ben', (notes) => textOf(notes, 0).insert(0, 'Reads with mum'));
    expect(late.read()).toEqual(['Reads with mum: ben']);
  });

  it('come back once: what is put in a second time is the typist’s own', () => {
    const table = written().do('ben', (notes) => {
      notes.delete(0, 1);
      notes.insert(0, [paragraph('Reads with mum'), paragraph('Reads with mum')]);
    });
    table.do('ben', (notes) => notes.insert(2, [paragraph('Reads with mum')]));
    expect(table.read()).toEqual([
      'Reads with mum: ana, moved by ben',
      'Reads with mum: ben',
      'Reads with mum: ben',
    ]);
  });

  it('are not somebody else’s when they are not the same words', () => {
    const table = written().do('ben', (notes) => {
      notes.delete(0, 1);
      notes.insert(0, [paragraph('Reads with dad')]);
    });
    expect(table.read()).toEqual(['Reads with dad: ben']);
  });

  it('are not put together from letters of somebody’s text', () => {
    const table = new Table().do('ana', (notes) => notes.insert(0, [paragraph('a1b2c3')]));
    table.do('ben', (notes) => {
      for (const at of [5, 3, 1]) textOf(notes, 0).delete(at, 1);
      notes.insert(1, [paragraph('3'), paragraph('2'), paragraph('1')]);
    });
    expect(table.read().slice(3)).toEqual(['3: ben', '2: ben', '1: ben']);
  });
});

describe('who took words out', () => {
  it('is remembered for each stretch, and not for what was never seen', () => {
    const table = written()
      .do('ben', (notes) => textOf(notes, 0).delete(0, 6))
      .do('ana', (notes) => {
        textOf(notes, 0).insert(0, 'x');
        textOf(notes, 0).delete(0, 1);
      });
    expect(table.removed()).toEqual(['6 of 1 by ben']);
  });

  it('costs nothing where nothing is taken out', () => {
    expect(written().credits).toEqual([]);
  });
});
