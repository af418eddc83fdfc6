import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import * as Y from 'yjs';

import { backspace, clearDesks, compose, type Desk, enter, openDesk } from './testing/open-desk.ts';

afterEach(clearDesks);

describe('CLIENT5 whatever the order', () => {
  const act = fc.oneof(
    fc.record({ do: fc.constant('type' as const), words: fc.constantFrom('a', 'bc', '😀', '\n') }),
    fc.record({ do: fc.constant('delete' as const) }),
    fc.record({ do: fc.constant('select' as const), from: fc.nat(60), to: fc.nat(60) }),
    fc.record({
      do: fc.constant('compose' as const),
      words: fc.constantFrom('か', 'かん', '漢字'),
    }),
    fc.record({ do: fc.constant('undo' as const) }),
    fc.record({ do: fc.constant('redo' as const) }),
    fc.record({
      do: fc.constant('others' as const),
      at: fc.nat(60),
      removed: fc.nat(4),
      words: fc.constantFrom('', 'X', 'YZ', '😁', '\r\n'),
    }),
    fc.record({ do: fc.constant('meet' as const) }),
  );
  type Act = typeof act extends fc.Arbitrary<infer Value> ? Value : never;

  /** Never inside a pair of surrogates: no keyboard puts a caret there. */
  const between = (text: string, index: number): number => {
    const at = index % (text.length + 1);
    const unit = text.charCodeAt(at);
    return unit >= 0xdc00 && unit < 0xe000 ? at + 1 : at;
  };

  const othersEdit = (desk: Desk, { at, removed, words }: Extract<Act, { do: 'others' }>): void => {
    const now = desk.others.toJSON();
    const from = between(now, at);
    const to = between(now, Math.min(from + removed, now.length));
    if (to > from) desk.others.delete(from, to - from);
    if (words !== '') desk.others.insert(from, words);
  };

  const perform = (desk: Desk, each: Act): void => {
    const { field, undo } = desk;
    switch (each.do) {
      case 'type':
        enter(field, each.words);
        break;
      case 'delete':
        backspace(field);
        break;
      case 'select': {
        const places = [between(field.value, each.from), between(field.value, each.to)];
        field.setSelectionRange(Math.min(...places), Math.max(...places));
        break;
      }
      case 'compose':
        compose(field, [each.words.slice(0, 1), each.words], desk.meet);
        break;
      case 'undo':
        undo.undo();
        break;
      case 'redo':
        undo.redo();
        break;
      case 'others':
        othersEdit(desk, each);
        break;
      case 'meet':
        desk.meet();
        break;
    }
  };

  it('the field is the text, everybody has the same, and no letter is broken', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 10, unit: fc.constantFrom('a', '😀', 'é') }),
        fc.array(act, { maxLength: 30 }),
        (first, acts) => {
          const desk = openDesk(first);
          for (const each of acts) {
            perform(desk, each);
            expect(desk.field.value).toBe(desk.text.toJSON().replaceAll('\r', ''));
            expect(desk.text.toJSON()).not.toMatch(/\p{Surrogate}/u);
          }
          desk.meet();
          expect(desk.others.toJSON()).toBe(desk.text.toJSON());
          clearDesks();
        },
      ),
      { numRuns: 300 },
    );
  });

  it('the caret stays beside the letter it stood behind', () => {
    const edit = fc.record({
      at: fc.nat(60),
      removed: fc.nat(4),
      words: fc.constantFrom('X', 'YZ'),
    });
    fc.assert(
      fc.property(fc.nat(20), fc.array(edit, { maxLength: 8 }), (caret, edits) => {
        const desk = openDesk('abcdefghijklmnopqrst');
        desk.field.setSelectionRange(caret, caret);
        const before = Y.createRelativePositionFromTypeIndex(desk.text, caret, -1);
        for (const each of edits) {
          othersEdit(desk, { do: 'others', ...each });
          desk.meet();
        }
        const doc = desk.text.doc;
        const found = doc && Y.createAbsolutePositionFromRelativePosition(before, doc);
        expect(desk.field.selectionStart).toBe(found?.index);
        clearDesks();
      }),
    );
  });
});
