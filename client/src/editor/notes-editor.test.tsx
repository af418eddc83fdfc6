import { notesOf } from '@fourchairs/shared/document/plan-items.ts';
import { must } from '@fourchairs/shared/lib/must.ts';
import type { Grant } from '@fourchairs/shared/protocol/socket/welcome.ts';
import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import * as Y from 'yjs';

import type { FakeServer } from '#collab/testing/fake-server.ts';
import { findViolations } from '#components/testing/accessibility.tsx';
import { render } from '#components/testing/render.tsx';

import { NotesEditor } from './notes-editor.tsx';
import { notesTexts } from './testing/notes-texts.ts';
import { openTable } from './testing/open-table.tsx';
import { sitDown } from './testing/sit-down.ts';

const paragraph = (words: string): Y.XmlElement => {
  const made = new Y.XmlElement('paragraph');
  made.insert(0, [new Y.XmlText(words)]);
  return made;
};

/** The notes with a paragraph on the server, shown. */
const openNotes = async ({
  grant = 'write',
  limits = {},
}: { grant?: Grant; limits?: FakeServer['limits'] } = {}) => {
  const table = openTable();
  const server = table.school.server('meeting');
  server.grant = grant;
  server.limits = limits;
  const notes = notesOf(server.doc);
  notes.insert(0, [paragraph('Zofia came in with her story map.')]);
  const shown = await render(table.around(<NotesEditor texts={notesTexts} />));
  expect(shown.container.querySelector('[role=textbox]')).toBeNull();
  table.school.accept();
  const editor = page.getByRole('textbox', { name: 'Notes' });
  await expect.element(editor).toBeVisible();
  const xml = (): string => notes.toJSON();
  return { ...table, ...shown, server, notes, editor, xml };
};

const openTools = async (): Promise<void> => {
  await userEvent.click(page.getByRole('button', { name: 'How the notes look' }));
};

describe('the notes', () => {
  it('are shown when they are there, and showing them writes nothing', async () => {
    const { editor, server } = await openNotes();
    await expect.element(editor).toHaveTextContent('Zofia came in with her story map.');
    expect(server.visit.frames).toBe(1);
    expect(server.visit.markers).toEqual([]);
  });

  it('are written by everybody at once', async () => {
    const { editor, notes, xml } = await openNotes();
    await userEvent.click(editor);
    await userEvent.keyboard('{Control>}{End}{/Control} Mine.');
    notes.insert(0, [paragraph('Theirs.')]);
    expect(xml()).toBe(
      '<paragraph>Theirs.</paragraph><paragraph>Zofia came in with her story map. Mine.</paragraph>',
    );
    await expect.poll(() => editor.element().textContent).toContain('Theirs.Zofia came in');
  });

  it('run each paragraph as its own letters do', async () => {
    const { editor, notes } = await openNotes();
    notes.insert(1, [paragraph('היא אוהבת מפות')]);
    await expect.element(editor).toMatchTextContent(/היא אוהבת מפות/u);
    const [english, hebrew] = [...editor.element().querySelectorAll('p')].map((each) => {
      const words = document.createRange();
      words.selectNodeContents(each);
      const [inside, around] = [words.getBoundingClientRect(), each.getBoundingClientRect()];
      return { left: inside.left - around.left, right: around.right - inside.right };
    });
    expect(english?.left).toBeLessThan(2);
    expect(hebrew?.right).toBeLessThan(2);
    expect(hebrew?.left).toBeGreaterThan(50);
  });

  it('are read by readers, without tools', async () => {
    const { editor, container } = await openNotes({ grant: 'read' });
    await expect.element(editor).toHaveAttribute('contenteditable', 'false');
    await expect.element(editor).toHaveAttribute('aria-readonly', 'true');
    expect(container.querySelector('[role=toolbar]')).toBeNull();
  });

  it('become readable only when the right to write is taken away', async () => {
    const { editor, server } = await openNotes();
    await expect.element(editor).toHaveAttribute('contenteditable', 'true');
    server.notice({ kind: 'access', grant: 'read' });
    await expect.element(editor).toHaveAttribute('contenteditable', 'false');
  });

  it('are accessible, with the tools open and somebody else’s caret in them', async () => {
    const { container, server, notes } = await openNotes();
    await openTools();
    const text = must(notes.get(0), 'a paragraph');
    const at = Y.relativePositionToJSON(Y.createRelativePositionFromTypeIndex(text, 0));
    sitDown(server).say({ cursor: { anchor: at, head: at } });
    await vi.waitFor(() => expect(container.querySelector('[data-person]')).not.toBeNull());
    expect(container.querySelector('[data-person]')?.getAttribute('data-role')).toBe('teacher');
    expect(container.querySelector('[data-person]')?.textContent).toBe('Miss Adeyemi');
    expect(await findViolations(container)).toEqual([]);
  });
});

describe('undo in the notes', () => {
  it('is mine alone, and survives leaving the stage and coming back', async () => {
    const { editor, notes, xml, rerender, around } = await openNotes();
    await userEvent.click(editor);
    await userEvent.keyboard('{Control>}{End}{/Control} Mine.');
    notes.insert(0, [paragraph('Theirs.')]);
    await rerender(around(<p>Another stage</p>));
    await rerender(around(<NotesEditor texts={notesTexts} />));
    await openTools();
    await userEvent.click(page.getByRole('button', { name: 'Undo' }));
    expect(xml()).toBe(
      '<paragraph>Theirs.</paragraph><paragraph>Zofia came in with her story map.</paragraph>',
    );
    await userEvent.click(page.getByRole('button', { name: 'Redo' }));
    expect(xml()).toContain('map. Mine.');
  });
});

describe('the tools', () => {
  it('say what is on at the caret and are reached by arrow keys', async () => {
    const { editor, xml } = await openNotes();
    await openTools();
    await userEvent.click(editor);
    await userEvent.keyboard('{Control>}a{/Control}');
    const bold = page.getByRole('button', { name: 'Bold' });
    await userEvent.click(bold);
    await expect.element(bold).toHaveAttribute('aria-pressed', 'true');
    expect(xml()).toContain('<bold>');
    bold.element().focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(document.activeElement?.textContent).toContain('Italic');
  });

  it('make headings and back', async () => {
    const { editor, xml } = await openNotes();
    await openTools();
    await userEvent.click(editor);
    await userEvent.selectOptions(page.getByRole('combobox', { name: 'Kind' }), 'Smaller heading');
    expect(xml()).toContain('<heading level="3">');
    await userEvent.selectOptions(page.getByRole('combobox', { name: 'Kind' }), 'Text');
    expect(xml()).toContain('<paragraph>');
  });

  it.each([
    ['school.example/help', 'href="https://school.example/help"'],
    ['senco@school.example', 'href="mailto:senco@school.example"'],
  ])('make a link of %s', async (typed, href) => {
    const { editor, xml } = await openNotes();
    await openTools();
    await userEvent.click(editor);
    await userEvent.keyboard('{Control>}a{/Control}');
    await userEvent.click(page.getByRole('button', { name: 'Link' }));
    await userEvent.keyboard(typed);
    await userEvent.keyboard('{Enter}');
    await vi.waitFor(() => expect(xml()).toContain(href.slice(6, -1)));
  });

  it('refuse a link that is not safe, and say so', async () => {
    const { editor, xml } = await openNotes();
    await openTools();
    await userEvent.click(editor);
    await userEvent.keyboard('{Control>}a{/Control}');
    await userEvent.click(page.getByRole('button', { name: 'Link' }));
    await userEvent.keyboard('javascript:alert(1)');
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByText('That is not an address')).toBeVisible();
    expect(xml()).not.toContain('javascript');
  });
});

describe('what is pasted', () => {
  const paste = (element: Element, html: string): void => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', html);
    element.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  };

  it('keeps words and what they look like, and nothing else', async () => {
    const { editor, xml } = await openNotes();
    await userEvent.click(editor);
    await userEvent.keyboard('{Control>}a{/Control}');
    paste(
      editor.element(),
      `<h1 style="color:red">Big</h1><p onclick="x()">Words <b>bold</b> <u>under</u></p>
       <img src="https://bad.example/x.png"><a href="javascript:alert(1)">click</a>
       <script>alert(1)</script><table><tr><td>cell</td></tr></table>`,
    );
    expect(xml()).not.toMatch(/script|img|onclick|style|table|<u>|javascript/u);
    expect(xml()).toContain('bold');
    expect(xml()).toContain('cell');
  });

  it('keeps the words of a page from Word, and asks nobody else for its pictures', async () => {
    const { editor, xml } = await openNotes();
    await userEvent.click(editor);
    performance.clearResourceTimings();
    paste(
      editor.element(),
      `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal{color:red}</style>
       <link rel="stylesheet" href="https://third.example/word.css"></head><body>
       <p class="MsoNormal" style="mso-margin-top-alt:auto"><span style="font-family:Calibri">She reads <b>aloud</b><o:p></o:p></span></p>
       <p><img src="https://third.example/pixel.png" onerror="alert(1)"><span>with Babcia</span></p>
       <svg onload="alert(1)"><image href="https://third.example/x.svg"/></svg></body></html>`,
    );
    await vi.waitFor(() => expect(xml()).toContain('with Babcia'));
    expect(xml()).toMatch(/She reads.*aloud/su);
    expect(xml()).not.toMatch(/Mso|mso|style|img|svg|onerror|onload|third\.example/u);
    const asked = performance.getEntriesByType('resource').map(({ name }) => name);
    expect(asked.filter((name) => name.includes('third.example'))).toEqual([]);
  });

  it('goes in whole when it is fifty thousand letters', async () => {
    const { editor, xml } = await openNotes();
    await userEvent.click(editor);
    paste(editor.element(), `<p>${'words '.repeat(8334).slice(0, 50_000)}</p>`);
    await vi.waitFor(() => expect(xml().length).toBeGreaterThan(50_000));
  });

  it('is refused when it is more than this server lets the notes hold', async () => {
    const { editor, xml } = await openNotes({ limits: { notesBytes: 60 } });
    await userEvent.click(editor);
    paste(editor.element(), '<p>More than sixty letters do not fit into these notes here</p>');
    expect(xml()).not.toContain('More than');
    await expect.element(page.getByText('Too long: 60')).toBeVisible();
  });

  it('is refused when it is more than the notes can hold', async () => {
    const { editor, xml } = await openNotes();
    await userEvent.click(editor);
    const before = xml();
    paste(editor.element(), `<p>${'é'.repeat(120_000)}</p>`);
    expect(xml()).toBe(before);
    await expect.element(page.getByText('Too long: 200000')).toBeVisible();
  });
});
