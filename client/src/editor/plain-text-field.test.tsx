import { addEntry, entryWords } from '@fourchairs/shared/document/entries.ts';
import { fieldKey } from '@fourchairs/shared/document/field-key.ts';
import { addPoint, pointText } from '@fourchairs/shared/document/points.ts';
import { must } from '@fourchairs/shared/lib/must.ts';
import { useState } from 'react';
import { expect, it, vi } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import type * as Y from 'yjs';

import { me, myPrep } from '#collab/testing/fake-meeting.ts';
import type { FakeServer } from '#collab/testing/fake-server.ts';
import { findViolations } from '#components/testing/accessibility.tsx';
import { render } from '#components/testing/render.tsx';

import { PlainTextField } from './plain-text-field.tsx';
import { openTable } from './testing/open-table.tsx';
import { sitDown } from './testing/sit-down.ts';

/** One field of the plan, with words in it and its text on the server. */
const openField = async (first = 'Zofia likes maps', limits: FakeServer['limits'] = {}) => {
  const table = openTable();
  const server = table.school.server('meeting');
  server.limits = limits;
  const id = addPoint(server.doc, 'strengths', first);
  table.school.accept();
  const key = fieldKey.point('strengths', id);
  const { container } = await render(
    table.around(
      <PlainTextField fieldKey={key} label="Strength" tooLong={(most) => `Too long: ${most}`} />,
    ),
  );
  const field = must(container.querySelector('textarea'), 'the text area');
  return { ...table, server, container, key, field, text: pointText(server.doc, 'strengths', id) };
};

/** Chromium's own input method: what a phone's keyboard or a Japanese one drives. */
type InputMethod = { send: (method: string, params: object) => Promise<unknown> };
const isInputMethod = (value: object): value is InputMethod => 'send' in value;
const openInputMethod = (): InputMethod => {
  const session: object = cdp();
  if (isInputMethod(session)) return session;
  throw new Error('Missing: a session of the developer tools');
};

const caretsIn = (container: HTMLElement): Element[] => [
  ...container.querySelectorAll('[aria-hidden] [data-role]'),
];

it('CLIENT5 types with a real keyboard into the text that everybody has', async () => {
  const { field, text } = await openField();
  await userEvent.click(field);
  await userEvent.keyboard('{Control>}{End}{/Control}, and volcanoes');
  expect(text.toJSON()).toBe('Zofia likes maps, and volcanoes');
});

it('CLIENT5 keeps the caret while others write, and never steals the focus', async () => {
  const { field, text } = await openField();
  field.focus();
  field.setSelectionRange(5, 5);
  text.insert(0, 'Yes: ');
  expect(field.value).toBe('Yes: Zofia likes maps');
  expect(field.selectionStart).toBe(10);
  field.blur();
  text.insert(0, 'Oh ');
  expect(document.activeElement).toBe(document.body);
});

it('CLIENT5 undoes with Ctrl+Z what I typed, however others wrote meanwhile', async () => {
  const { field, text } = await openField();
  await userEvent.click(field);
  await userEvent.keyboard('{Control>}{End}{/Control} mine');
  text.insert(0, 'Theirs. ');
  await userEvent.keyboard('{Control>}z{/Control}');
  expect(text.toJSON()).toBe('Theirs. Zofia likes maps');
  await userEvent.keyboard('{Control>}{Shift>}z{/Shift}{/Control}');
  expect(text.toJSON()).toBe('Theirs. Zofia likes maps mine');
});

it('CLIENT5 composes with a real input method while others write', async () => {
  const { field, text } = await openField('ab');
  field.focus();
  field.setSelectionRange(1, 1);
  const inputMethod = openInputMethod();
  const compose = async (words: string) => {
    const at = words.length;
    const params = { text: words, selectionStart: at, selectionEnd: at };
    await inputMethod.send('Input.imeSetComposition', params);
  };
  await compose('に');
  text.insert(0, 'X');
  await compose('にほ');
  expect(field.value).toBe('aにほb');
  expect(text.toJSON()).toBe('Xaにほb');
  await inputMethod.send('Input.insertText', { text: '日本' });
  expect(text.toJSON()).toBe('Xa日本b');
  expect(field.value).toBe('Xa日本b');
  expect(field.selectionStart).toBe(4);
});

it('CLIENT5 says so and types nothing more when the field is full', async () => {
  const { field, text, container } = await openField('words '.repeat(3334).slice(0, 20_000));
  await userEvent.click(field);
  await userEvent.keyboard('y');
  expect(text.length).toBe(20_000);
  await expect.element(page.getByText('Too long: 20000')).toBeVisible();
  await userEvent.keyboard('{Backspace}');
  await vi.waitFor(() => expect(container.textContent).not.toContain('Too long'));
});

it('CLIENT5 holds what the server says it holds, and says how much that is', async () => {
  const { field, text } = await openField('Kind', { plainTextChars: 6 });
  await userEvent.click(field);
  await userEvent.keyboard('{End}er!');
  expect(text.toJSON()).toBe('Kinder');
  await expect.element(page.getByText('Too long: 6')).toBeVisible();
});

it('CLIENT5 fifty thousand pasted letters do not go in, and are kept to be copied', async () => {
  const { field, text } = await openField('Kind');
  const pasted = 'words '.repeat(8334).slice(0, 50_000);
  await userEvent.click(field);
  const data = { inputType: 'insertFromPaste', data: pasted, bubbles: true, cancelable: true };
  field.dispatchEvent(new InputEvent('beforeinput', data));
  await expect.element(page.getByText('Too long: 20000')).toBeVisible();
  expect(text.toJSON()).toBe('Kind');
  const kept = page.getByRole('textbox', { name: /These words did not fit/u });
  await expect.element(kept).toHaveValue(pasted);
  await userEvent.click(page.getByRole('button', { name: 'I do not need them' }));
  expect(kept.elements()).toEqual([]);
});

it('grows with its words and shows no scroll bar', async () => {
  const { field } = await openField('one line');
  const before = field.getBoundingClientRect().height;
  await userEvent.click(field);
  await userEvent.keyboard('{Enter}two{Enter}three');
  expect(field.getBoundingClientRect().height).toBeGreaterThan(before + 40);
  expect(field.scrollHeight).toBeLessThanOrEqual(field.clientHeight + 1);
});

it('shows who else is here and their name while they type, under the very letter', async () => {
  const { container, server, key, text, field } = await openField('one two three');
  const neighbour = sitDown(server);
  neighbour.pointAt(key, text, 7);
  await vi.waitFor(() => expect(caretsIn(container)).toHaveLength(1));
  const caret = must(caretsIn(container)[0], 'a caret');
  expect(caret.getAttribute('data-role')).toBe('teacher');
  expect(caret.textContent).toBe('Miss Adeyemi');
  const { left } = caret.getBoundingClientRect();
  const { left: start, right: end } = field.getBoundingClientRect();
  expect(left).toBeGreaterThan(start);
  expect(left).toBeLessThan(end);
  neighbour.leave();
  await vi.waitFor(() => expect(caretsIn(container)).toEqual([]));
});

it('runs each line as its own letters do, with the carets of others under them', async () => {
  const { container, server, key, text, field } = await openField('Mum says\nהיא אוהבת מפות');
  const mirror = must(container.querySelector<HTMLElement>('[aria-hidden]'), 'the mirror');
  const neighbour = sitDown(server);
  const placeOf = async (index: number): Promise<number> => {
    neighbour.pointAt(key, text, index);
    await vi.waitFor(() => expect(caretsIn(container)).toHaveLength(1));
    await vi.waitFor(() => expect(mirror.textContent.indexOf('Miss Adeyemi')).toBe(index));
    const { left, width } = field.getBoundingClientRect();
    return (must(caretsIn(container)[0], 'a caret').getBoundingClientRect().left - left) / width;
  };
  // The English line begins at the left, the Hebrew one at the right, and goes on to the left.
  expect(await placeOf(0)).toBeLessThan(0.1);
  const [first, later] = [await placeOf(9), await placeOf(12)];
  expect(first).toBeGreaterThan(0.9);
  expect(later).toBeLessThan(first);
  expect(getComputedStyle(mirror).unicodeBidi).toBe(getComputedStyle(field).unicodeBidi);
});

it('lets nobody’s name turn the words round that they are in', async () => {
  const { container, server, key, text, field } = await openField('היא אוהבת מפות');
  sitDown(server).pointAt(key, text, 0);
  await vi.waitFor(() => expect(caretsIn(container)).toHaveLength(1));
  const mirror = must(container.querySelector('[aria-hidden]'), 'the mirror');
  expect([mirror, field].map((each) => getComputedStyle(each).direction)).toEqual(['rtl', 'rtl']);
});

it('lets nobody’s caret change where the words break', async () => {
  const { container, server, key, text } = await openField('a'.repeat(200));
  const mirror = must(container.querySelector('[aria-hidden]'), 'the mirror');
  const before = mirror.getBoundingClientRect().height;
  sitDown(server).pointAt(key, text, 90);
  await vi.waitFor(() => expect(caretsIn(container)).toHaveLength(1));
  expect(mirror.getBoundingClientRect().height).toBe(before);
});

it('tells the others where I am, and that I left', async () => {
  const { field, meeting, key } = await openField();
  const told = (): unknown =>
    meeting.document('meeting')?.connection.awareness.getLocalState()?.['field'];
  await userEvent.click(field);
  await vi.waitFor(() => expect(told()).toMatchObject({ key }));
  field.blur();
  await vi.waitFor(() => expect(told()).toBeNull());
});

it('tells nobody where I am in my preparation', async () => {
  const { school, around, docOf, meeting } = openTable();
  school.accept();
  const id = addEntry(docOf(myPrep), {
    kind: 'view',
    topic: 'ideas',
    saidBy: me,
    typedBy: me,
    how: 'self',
    lang: 'en',
    helpedBy: null,
  });
  const { container } = await render(
    around(
      <PlainTextField
        document={myPrep}
        fieldKey={fieldKey.entry(me, id)}
        label="Ideas"
        tooLong={() => ''}
      />,
    ),
  );
  await userEvent.click(must(container.querySelector('textarea'), 'the text area'));
  await userEvent.keyboard('private');
  expect(entryWords(docOf(myPrep), id).toJSON()).toBe('private');
  const { awareness } = must(meeting.document('meeting'), 'the plan').connection;
  expect(awareness.getLocalState()?.['field'] ?? null).toBeNull();
});

it('makes its text with the first letter and goes on in it', async () => {
  const { school, around, docOf } = openTable();
  school.accept();
  const Page = () => {
    const [key, setKey] = useState<string | null>(null);
    const create = (): Y.Text => {
      const id = addPoint(docOf('meeting'), 'needs');
      setKey(fieldKey.point('needs', id));
      return pointText(docOf('meeting'), 'needs', id);
    };
    return (
      <PlainTextField
        document="meeting"
        fieldKey={key}
        createText={create}
        label="Need"
        tooLong={() => ''}
      />
    );
  };
  const { container } = await render(around(<Page />));
  const field = must(container.querySelector('textarea'), 'the text area');
  await userEvent.click(field);
  expect(docOf('meeting').getMap('needs').size).toBe(0);
  await userEvent.keyboard('First words');
  expect(docOf('meeting').getMap('needs').size).toBe(1);
  expect(field.value).toBe('First words');
  expect(document.activeElement).toBe(field);
});

it('is for reading only before the meeting is there and when the right is taken away', async () => {
  const { server, field } = await openField();
  expect(field.readOnly).toBe(false);
  server.notice({ kind: 'access', grant: 'read' });
  await vi.waitFor(() => expect(field.readOnly).toBe(true));
});

it('is still for writing while offline', async () => {
  const { server, field } = await openField();
  server.drop();
  await userEvent.click(field);
  await userEvent.keyboard('{Control>}{End}{/Control} offline');
  expect(field.value).toBe('Zofia likes maps offline');
});

it('is accessible, alone and with somebody in it', async () => {
  const { container, server, key, text } = await openField();
  expect(await findViolations(container)).toEqual([]);
  sitDown(server).pointAt(key, text, 3);
  await vi.waitFor(() => expect(caretsIn(container)).toHaveLength(1));
  expect(await findViolations(container)).toEqual([]);
});
