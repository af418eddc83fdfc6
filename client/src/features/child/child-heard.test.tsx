import { entriesOf, setEntry } from '@fourchairs/shared/document/entries.ts';
import { setLook } from '@fourchairs/shared/document/page-look.ts';
import type { MeetingView } from '@fourchairs/shared/protocol/http/meetings.ts';
import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type * as Y from 'yjs';

import { findSmallTargets, findViolations } from '#components/testing/accessibility.tsx';
import { lengthOf, pasteInto } from '#components/testing/paste.ts';
import { ids, therapist } from '#session/testing/sample-view.ts';

import { startAnswer } from './answer.ts';
import { putCard } from './cards.ts';
import { heading, openChild, press, viewOfZofia } from './testing/open-child.tsx';

const me = { child: ids.zofia, lang: 'en' };
const listen = 'Listen ';

/** As it is shown: what is `display: none` is not. */
const textOf = (element: HTMLElement): string => element.innerText.replaceAll(/\s+/gu, ' ').trim();
const isInSight = (element: Element): boolean =>
  element.closest('.visually-hidden') === null && element.getClientRects().length > 0;

/** Everything a child reads or chooses in a part of the page that no *Listen* beside it says. */
const unheardIn = (part: Element): string[] => {
  const buttons = [...part.querySelectorAll('button')].filter(isInSight);
  const heard = buttons.flatMap((button) =>
    textOf(button).startsWith(listen) ? [textOf(button).slice(listen.length)] : [],
  );
  const choices = buttons.map(textOf).filter((text) => !text.startsWith(listen));
  const texts = [...part.querySelectorAll<HTMLElement>('p, h1, h2, legend, label, li, blockquote')]
    .filter((element) => isInSight(element) && element.querySelector('button, p, label') === null)
    .map(textOf);
  return [...choices, ...texts].filter(
    (text) => text !== '' && !heard.some((said) => said.includes(text)),
  );
};

/** Main, footer, or the dialog that is open over them. */
const unheard = (container: Element): string[] => {
  const open = container.querySelector('dialog[open]') ?? document.querySelector('dialog[open]');
  const parts = open === null ? [...container.querySelectorAll('main, footer')] : [open];
  expect(parts.length).toBeGreaterThan(0);
  return parts.flatMap(unheardIn);
};

/** Something under every kind of question. */
const answered = (prep: Y.Doc): void => {
  const about = (topic: 'playtime' | 'lessons' | 'my-words' | 'drawing') =>
    ({ kind: 'view', topic }) as const;
  startAnswer(prep, about('playtime'), me, { face: 'happy' });
  startAnswer(prep, about('lessons'), me, { face: 'sad', later: true });
  startAnswer(prep, about('drawing'), me);
  startAnswer(prep, about('my-words'), me);
  entriesOf(prep).at(-1)?.words.insert(0, 'I like the shed');
  putCard(prep, { card: 'friends', topic: 'working', among: ['working'] }, me);
  const important = 'important-to-me';
  putCard(prep, { card: 'family', topic: important, among: [important] }, me);
  const card = entriesOf(prep).at(-1);
  if (card !== undefined) setEntry(prep, card.id, { helperName: 'Ola' });
};

const readOut = { n: 1, hash: 'a'.repeat(64), at: '2026-03-19T16:00:00Z', current: true };
const viewAt = (agreesForSelf: boolean): MeetingView => {
  const view = viewOfZofia({ readBack: readOut });
  const people = agreesForSelf ? [...view.people, therapist] : view.people;
  return { ...view, people, pupil: { ...view.pupil, agreesForSelf } };
};

describe('CHILD15 every text and every choice can be heard', () => {
  it.each([
    ['with pictures', 'pictures', false],
    ['with words, at 16', 'words', true],
  ] as const)('on every screen %s', async (_, look, agreesForSelf) => {
    const { container } = await openChild((prep) => {
      setLook(prep, look);
      answered(prep);
    }, viewAt(agreesForSelf));
    await expect.element(page.getByRole('button', { name: 'Start', exact: true })).toBeVisible();
    const missing: [string, string[]][] = [];
    const seen: string[] = [];
    const lookAtIt = (): void => {
      const at = heading().element().textContent;
      seen.push(at);
      const found = unheard(container);
      if (found.length > 0) missing.push([at, found]);
    };
    lookAtIt();
    await press('Start');
    for (let screen = 0; heading().element().textContent !== 'Thank you'; screen += 1) {
      expect(screen).toBeLessThan(20);
      lookAtIt();
      await press('Skip');
    }
    lookAtIt();
    expect(missing).toEqual([]);
    expect(seen.includes('Who may help you?')).toBe(agreesForSelf);
    expect(seen).toContain('What do you think of your plan?');
  });

  it.each([
    ['Someone helped me', 'Who helped you?'],
    ['Something is wrong', 'Something is wrong'],
  ])('in the dialog behind %s', async (button, title) => {
    const { container } = await openChild(answered);
    await press('Start');
    await press(button);
    const dialog = page.getByRole('dialog', { name: title });
    await expect.element(dialog).toBeVisible();
    expect(unheard(container)).toEqual([]);
    expect(await findViolations(container)).toEqual([]);
  });

  it.each([320, 1440])('and has room at %i pixels', async (width) => {
    const { container } = await openChild(answered);
    await page.viewport(width, 900);
    for (const button of ['Start', 'Skip', 'Skip']) {
      await press(button);
      expect(findSmallTargets(container)).toEqual([]);
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    }
    expect(await findViolations(container)).toEqual([]);
  });
});

it('LENGTH1 keeps all of a helper’s name that is too long, and takes it once it fits', async () => {
  await openChild(answered);
  await press('Start');
  await press('Someone helped me');
  const dialog = page.getByRole('dialog', { name: 'Who helped you?' });
  await userEvent.click(dialog.getByRole('radio', { name: 'Somebody else' }));
  const name = dialog.getByRole('textbox', { name: 'What do you call them?' });
  await expect.element(name).toBeVisible();
  pasteInto(name, 'n'.repeat(43));
  expect(lengthOf(name)).toBe(43);
  await expect.element(dialog.getByText('3 letters too many')).toBeVisible();
  const done = dialog.getByRole('button', { name: 'Done', exact: true }).last();
  await userEvent.click(done);
  await expect.element(name).toBeVisible();
  await userEvent.fill(name, 'Gran');
  await userEvent.click(done);
  await expect.element(page.getByRole('button', { name: 'Gran helped' })).toBeVisible();
});
