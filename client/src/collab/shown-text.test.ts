import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';

import { asShown, ShownText } from './shown-text.ts';

/** A document's text whose changes by others are held back from a field, and typing in the field. */
const bench = (first: string) => {
  const text = new Y.Doc().getText('t');
  text.insert(0, first);
  const map = new ShownText(text.toJSON());
  let shown = asShown(first);
  let isMine = false;
  text.observe((event) => {
    if (!isMine) map.hold(event.delta);
  });
  const type = (at: number, removed: number, inserted: string): void => {
    const { deletions, insertAt } = map.change({ at, removed, inserted });
    isMine = true;
    for (const index of deletions) text.delete(index, 1);
    text.insert(insertAt, inserted);
    isMine = false;
    shown = shown.slice(0, at) + inserted + shown.slice(at + removed);
  };
  return { text, map, type, shown: () => shown };
};

describe('ShownText', () => {
  it('puts what is typed between words that others put around it', () => {
    const { text, type, shown } = bench('one three');
    text.insert(0, 'ZERO ');
    text.insert(text.length, ' FOUR');
    type(4, 0, 'two ');
    expect(shown()).toBe('one two three');
    expect(text.toJSON()).toBe('ZERO one two three FOUR');
  });

  it('does not delete twice what others deleted meanwhile', () => {
    const { text, type } = bench('abcdef');
    text.delete(2, 2);
    type(1, 4, 'X');
    expect(text.toJSON()).toBe('aXf');
  });

  it('keeps what others put inside a stretch that is replaced', () => {
    const { text, type } = bench('abcdef');
    text.insert(3, 'OTHERS');
    type(1, 4, 'X');
    expect(text.toJSON()).toBe('aXOTHERSf');
  });

  it('hides the carriage return of a line end', () => {
    const { text, type, map } = bench('one\r\ntwo');
    expect(map.textIndex(4, 'left')).toBe(5);
    expect(map.shownIndex(5)).toBe(4);
    type(4, 0, 'and ');
    expect(text.toJSON()).toBe('one\r\nand two');
  });

  it('CLIENT5 keeps everything others did and everything typed, in order, whatever comes first', () => {
    const act = fc.record({
      mine: fc.boolean(),
      at: fc.nat(40),
      removed: fc.nat(3),
      length: fc.nat(3),
    });
    fc.assert(
      fc.property(fc.nat(12), fc.array(act, { maxLength: 25 }), (first, acts) => {
        let unit = 0x4e00;
        const fresh = (length: number): string =>
          Array.from({ length }, () => String.fromCharCode((unit += 1))).join('');
        const { text, type, shown } = bench(fresh(first));
        const there = new Set(shown());
        for (const { mine, at, removed, length } of acts) {
          const now = mine ? shown() : text.toJSON();
          const from = at % (now.length + 1);
          const gone = now.slice(from, from + removed);
          const words = fresh(length);
          if (mine) type(from, gone.length, words);
          else {
            text.delete(from, gone.length);
            text.insert(from, words);
          }
          for (const letter of gone) there.delete(letter);
          for (const letter of words) there.add(letter);
        }
        expect(new Set(text.toJSON())).toEqual(there);
        const inBoth = Array.from(shown()).filter((letter) => there.has(letter));
        const order = Array.from(text.toJSON()).filter((letter) => inBoth.includes(letter));
        expect(order).toEqual(inBoth);
      }),
    );
  });
});
