import { afterEach, describe, expect, it } from 'vitest';
import * as Y from 'yjs';

import { clearDesks, compose, enter, openDesk } from './testing/open-desk.ts';

afterEach(clearDesks);

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
    expect(told).toEqual(['four']);
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
    expect(told).toEqual(['いう']);
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
