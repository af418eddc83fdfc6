import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import * as Y from 'yjs';

import { FieldUndo } from './field-undo.ts';
import { type BindingOptions, PlainTextBinding } from './plain-text-binding.ts';

/** A text area bound to a text, and somebody else's copy of the document. */
type Desk = {
  readonly field: HTMLTextAreaElement;
  readonly text: Y.Text;
  readonly others: Y.Text;
  readonly undo: FieldUndo;
  readonly binding: PlainTextBinding;
  readonly told: string[];
  /** Brings both documents together. */
  readonly meet: () => void;
};

const cleanUp: (() => void)[] = [];
afterEach(() => {
  for (const each of cleanUp.splice(0)) each();
});

const openDesk = (first = '', options: Partial<BindingOptions> = {}): Desk => {
  const [mine, theirs] = [new Y.Doc(), new Y.Doc()];
  mine.clientID = 2;
  theirs.clientID = 1;
  const [text, others] = [mine.getText('t'), theirs.getText('t')];
  others.insert(0, first);
  const meet = (): void => {
    Y.applyUpdate(mine, Y.encodeStateAsUpdate(theirs, Y.encodeStateVector(mine)), 'wire');
    Y.applyUpdate(theirs, Y.encodeStateAsUpdate(mine, Y.encodeStateVector(theirs)), 'wire');
  };
  meet();
  const field = document.createElement('textarea');
  document.body.append(field);
  const undo = new FieldUndo(mine);
  const told: string[] = [];
  const binding = new PlainTextBinding({
    field,
    undo,
    maxLength: 100,
    createText: () => null,
    onShown: () => {},
    onCaret: () => {},
    onTooLong: () => told.push('too long'),
    ...options,
  });
  binding.setText(text);
  field.focus();
  cleanUp.push(() => {
    binding.destroy();
    field.remove();
    mine.destroy();
  });
  return { field, text, others, undo, binding, told, meet };
};

/** What a keyboard does: asks first, then changes the field, then says so. */
const enter = (field: HTMLTextAreaElement, words: string, inputType = 'insertText'): void => {
  const init = { inputType, data: words === '' ? null : words, bubbles: true, cancelable: true };
  if (!field.dispatchEvent(new InputEvent('beforeinput', init))) return;
  const { selectionStart: start, selectionEnd: end } = field;
  const last = Array.from(field.value.slice(0, start)).at(-1)?.length ?? 0;
  const from = words === '' && start === end ? start - last : start;
  field.setRangeText(words, from, end, 'end');
  field.dispatchEvent(new InputEvent('input', init));
};

const backspace = (field: HTMLTextAreaElement): void => enter(field, '', 'deleteContentBackward');

const compose = (field: HTMLTextAreaElement, steps: readonly string[], during = () => {}): void => {
  const start = field.selectionStart;
  let end = field.selectionEnd;
  field.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
  for (const step of steps) {
    field.setRangeText(step, start, end, 'end');
    end = start + step.length;
    const init = { inputType: 'insertCompositionText', data: step, isComposing: true };
    field.dispatchEvent(new InputEvent('input', { ...init, bubbles: true }));
    during();
  }
  field.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
};

describe('CLIENT5 typing', () => {
  it('shows the text and writes what is typed at the caret', () => {
    const { field, text } = openDesk('Zofia likes maps');
    expect(field.value).toBe('Zofia likes maps');
    field.setSelectionRange(12, 12);
    enter(field, 'story ');
    expect(text.toJSON()).toBe('Zofia likes story maps');
  });

  it('makes the least change, so that somebody else’s words and author stay', () => {
    const { field, others, meet } = openDesk('one two three');
    others.insert(3, ' AND');
    field.setSelectionRange(13, 13);
    enter(field, '!');
    meet();
    expect(field.value).toBe('one AND two three!');
    expect(others.toJSON()).toBe(field.value);
  });

  it('keeps the caret after the same letter when others write before it, at it and after it', () => {
    const { field, others, meet } = openDesk('abcdef');
    field.setSelectionRange(3, 3);
    others.insert(6, 'after');
    others.insert(3, 'at');
    others.insert(0, 'before');
    meet();
    expect(field.value).toBe('beforeabcatdefafter');
    expect([field.selectionStart, field.selectionEnd]).toEqual([9, 9]);
  });

  it('keeps a selection on its words, without what others put at its ends', () => {
    const { field, others, meet } = openDesk('one two three');
    field.setSelectionRange(4, 7, 'backward');
    others.insert(7, 'X');
    others.insert(4, 'X');
    meet();
    expect(field.value.slice(field.selectionStart, field.selectionEnd)).toBe('two');
    expect(field.selectionDirection).toBe('backward');
  });

  it('goes to the place of words that were deleted under the caret', () => {
    const { field, others, meet } = openDesk('abcdef');
    field.setSelectionRange(4, 4);
    others.delete(1, 4);
    meet();
    expect(field.value).toBe('af');
    expect(field.selectionStart).toBe(1);
  });

  it('takes no focus and moves no caret of a field that is not mine to type in now', () => {
    const { field, others, meet } = openDesk('abc');
    field.blur();
    others.insert(0, 'X');
    meet();
    expect(field.value).toBe('Xabc');
    expect(document.activeElement).not.toBe(field);
  });

  it('replaces one emoji by another without breaking either', () => {
    const { field, text } = openDesk('so 😀 now');
    field.setSelectionRange(3, 5);
    enter(field, '😁');
    expect(text.toJSON()).toBe('so 😁 now');
  });

  it('reads line ends of other systems, and writes between them where the person sees it', () => {
    const { field, text, others, meet } = openDesk('one\r\ntwo');
    expect(field.value).toBe('one\ntwo');
    field.setSelectionRange(7, 7);
    enter(field, '!');
    expect(text.toJSON()).toBe('one\r\ntwo!');
    others.insert(0, 'zero\r\n');
    meet();
    expect(field.value).toBe('zero\none\ntwo!');
    expect(field.selectionStart).toBe(field.value.length);
  });
});

describe('CLIENT5 composition', () => {
  it('sends what is being composed, and touches nothing under it', () => {
    const { field, text, others, meet } = openDesk('ab');
    field.setSelectionRange(1, 1);
    compose(field, ['に', 'にほ', '日本'], () => {
      others.insert(0, 'X');
      const before = field.value;
      meet();
      expect(field.value).toBe(before);
      expect(others.toJSON()).toContain(before.slice(1, -1));
    });
    expect(text.toJSON()).toBe('XXXa日本b');
    expect(field.value).toBe(text.toJSON());
    expect(field.selectionStart).toBe(6);
  });

  it('loses neither side when others delete the very words around it', () => {
    const { field, text, others, meet } = openDesk('abcd');
    field.setSelectionRange(2, 2);
    compose(field, ['k', 'か'], () => {
      if (others.length > 1) others.delete(0, 1);
      meet();
    });
    expect(field.value).toBe(text.toJSON());
    expect(text.toJSON()).toContain('か');
  });

  it('ends with the focus', () => {
    const { field, others, meet } = openDesk('a');
    field.dispatchEvent(new CompositionEvent('compositionstart'));
    others.insert(0, 'X');
    meet();
    expect(field.value).toBe('a');
    field.blur();
    expect(field.value).toBe('Xa');
  });
});

describe('CLIENT5 undo', () => {
  it.each(['historyUndo', 'Ctrl+Z'])('%s takes back my words and no one else’s', (way) => {
    const { field, text, others, meet } = openDesk('one ');
    field.setSelectionRange(4, 4);
    enter(field, 'mine');
    others.insert(0, 'theirs ');
    meet();
    const event =
      way === 'historyUndo'
        ? new InputEvent('beforeinput', { inputType: way, cancelable: true })
        : new KeyboardEvent('keydown', { key: 'z', ctrlKey: true, cancelable: true });
    expect(field.dispatchEvent(event)).toBe(false);
    expect(text.toJSON()).toBe('theirs one ');
    expect(field.value).toBe('theirs one ');
    expect(field.selectionStart).toBe(11);
  });

  it.each([
    { key: 'y', ctrlKey: true },
    { key: 'Z', metaKey: true, shiftKey: true },
  ])('%j brings it back', (keys) => {
    const { field, undo } = openDesk('');
    enter(field, 'mine');
    undo.undo();
    expect(field.value).toBe('');
    field.dispatchEvent(new KeyboardEvent('keydown', { ...keys, cancelable: true }));
    expect(field.value).toBe('mine');
    expect(field.selectionStart).toBe(4);
  });

  it('leaves Ctrl+Z to the input method while composing', () => {
    const { field } = openDesk('a');
    const init = { key: 'z', ctrlKey: true, isComposing: true, cancelable: true };
    expect(field.dispatchEvent(new KeyboardEvent('keydown', init))).toBe(true);
  });
});

describe('CLIENT5 length', () => {
  it('refuses before the edit what would be too long, and says so', () => {
    const { field, text, told } = openDesk('x'.repeat(98));
    field.setSelectionRange(98, 98);
    enter(field, 'four', 'insertFromPaste');
    expect(text.length).toBe(98);
    expect(field.value).toHaveLength(98);
    expect(told).toEqual(['too long']);
    enter(field, 'ok');
    expect(text.length).toBe(100);
  });

  it('counts what is replaced', () => {
    const { field, text, told } = openDesk('x'.repeat(100));
    field.setSelectionRange(0, 50);
    enter(field, 'y'.repeat(50), 'insertFromPaste');
    expect(text.length).toBe(100);
    expect(told).toEqual([]);
  });

  it('takes a composition back at its end when it grew too long', () => {
    const { field, text, told } = openDesk('x'.repeat(99));
    field.setSelectionRange(99, 99);
    compose(field, ['あ', 'あい', 'あいう']);
    expect(text.length).toBeLessThanOrEqual(100);
    expect(field.value).toBe(text.toJSON());
    expect(told).toEqual(['too long']);
  });
});

describe('a text that is not there yet', () => {
  it('is made with the first words, and nothing before', () => {
    const doc = new Y.Doc();
    let made = 0;
    const { field, binding } = openDesk('', {
      createText: () => {
        made += 1;
        return doc.getText('new');
      },
    });
    binding.setText(null);
    expect(made).toBe(0);
    enter(field, 'F');
    enter(field, 'irst');
    expect(made).toBe(1);
    expect(doc.getText('new').toJSON()).toBe('First');
    binding.setText(doc.getText('new'));
    expect(field.value).toBe('First');
    expect(field.selectionStart).toBe(5);
  });

  it('shows nothing typed where nothing may be', () => {
    const { field, binding } = openDesk('');
    binding.setText(null);
    enter(field, 'F');
    expect(field.value).toBe('');
  });
});

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
          for (const each of cleanUp.splice(0)) each();
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
        for (const each of cleanUp.splice(0)) each();
      }),
    );
  });
});
