import { drawingOf } from '@fourchairs/shared/document/drawing.ts';
import { entriesOf } from '@fourchairs/shared/document/entries.ts';
import { lookOf, setLook } from '@fourchairs/shared/document/page-look.ts';
import { plainText } from '@fourchairs/shared/document/plain-text.ts';
import { cardsToSort } from '@fourchairs/shared/domain/picture-cards.ts';
import { must } from '@fourchairs/shared/lib/must.ts';
import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type * as Y from 'yjs';

import { findSmallTargets, findViolations } from '#components/testing/accessibility.tsx';
import { keptLook } from '#lib/own-look.ts';
import { ids } from '#session/testing/sample-view.ts';

import { putCard } from './cards.ts';
import { goTo, heading, openChild, press, viewOfZofia } from './testing/open-child.tsx';

const me = { child: ids.zofia, lang: 'en' };
const cardsIn = (doc: Y.Doc) => entriesOf(doc).map(({ topic, card }) => [topic, card]);

const allShown = () => page.getByRole('button', { name: 'Show everyone', exact: true });

describe('how the page looks', () => {
  it('CHILD1 is with pictures for the youngest, changes when the child says so, and is kept', async () => {
    const { docs, container } = await openChild();
    expect(container.querySelector('[data-theme="child"]')).not.toBeNull();
    await press('With words');
    await expect.poll(() => lookOf(docs.prep(ids.zofia))).toBe('words');
    await expect.poll(() => container.querySelector('[data-theme="young-person"]')).not.toBeNull();
    await goTo('How is playtime?');
    await expect
      .element(page.getByRole('radio', { name: 'Really well', exact: true }))
      .toBeVisible();
  });

  it('CHILD1 is as staff chose it, until the child chooses', async () => {
    const view = viewOfZofia();
    const { docs, container } = await openChild(undefined, {
      ...view,
      pupil: { ...view.pupil, look: 'words' },
    });
    await expect.poll(() => container.querySelector('[data-theme="young-person"]')).not.toBeNull();
    expect(lookOf(docs.prep(ids.zofia))).toBeNull();
    await press('With pictures');
    await expect.poll(() => container.querySelector('[data-theme="child"]')).not.toBeNull();
  });

  it('CHILD1 comes back as it was chosen', async () => {
    const { container } = await openChild((prep) => setLook(prep, 'words'));
    await expect.poll(() => container.querySelector('[data-theme="young-person"]')).not.toBeNull();
    expect(container.querySelector('[data-theme="child"]')).toBeNull();
    // CHILD16: pages round the meeting, which have no preparation, know it from here.
    await expect.poll(() => keptLook(ids.zofia)).toBe('words');
  });
});

describe('a meeting that was moved', () => {
  const moved = { from: '2026-03-12T15:30', to: '2026-03-19T15:30', byName: 'Mrs Hartley' };
  const at = '2026-03-10T09:00:00.000Z';

  it.each([
    ['Miss Adeyemi is ill.', true, 'Why: Miss Adeyemi is ill.'],
    ['', false, 'Mrs Hartley knows why. You can ask.'],
  ])(
    'tells the child its new day on the first screen, and why where that is for them: %s',
    async (why, forChild, said) => {
      const dateChange = { ...moved, at, why, forChild };
      await openChild(undefined, { ...viewOfZofia(), state: 'planned', dateChange });
      const day =
        'Your meeting has a new day. It is on Thursday 19 March, 3:30pm. It was going to be on Thursday 12 March, 3:30pm.';
      await expect.element(page.getByText(`${day} ${said}`).last()).toBeVisible();
      await goTo('How is playtime?');
      expect(page.getByText(/has a new day/u).query()).toBeNull();
    },
  );
});

describe('sorting cards', () => {
  it('CHILD2 puts one card after the other on a heap, and shows none of them by itself', async () => {
    const { docs } = await openChild();
    await goTo('Does it work for you?');
    await press('It works');
    await press('It does not work');
    const [first, second] = cardsToSort;
    await expect
      .poll(() => cardsIn(docs.prep(ids.zofia)))
      .toEqual([
        ['working', first],
        ['not-working', second],
      ]);
    expect(cardsIn(docs.lane(ids.zofia))).toEqual([]);
    await userEvent.click(allShown());
    await expect.poll(() => cardsIn(docs.lane(ids.zofia)).length).toBe(2);
  });

  it('CHILD3 changes a card any time: it moves for everyone at the next Show, or is taken off', async () => {
    const { docs } = await openChild();
    await goTo('Does it work for you?');
    await press('It works');
    await userEvent.click(allShown());
    const [first] = cardsToSort;
    await expect.poll(() => cardsIn(docs.lane(ids.zofia))).toEqual([['working', first]]);
    await press('Being with friends');
    await press('I am not sure');
    await press('Show the change');
    await expect.poll(() => cardsIn(docs.lane(ids.zofia))).toEqual([['not-sure', first]]);
    await press('Being with friends');
    await press('I am not sure');
    await expect.poll(() => cardsIn(docs.lane(ids.zofia))).toEqual([]);
    expect(cardsIn(docs.prep(ids.zofia))).toEqual([]);
  });

  it('CHILD4 never asks for a card again that the child would rather leave', async () => {
    const [first, second, ...others] = cardsToSort;
    const among = ['working'] as const;
    await openChild((prep) => {
      for (const card of others) putCard(prep, { card, topic: 'working', among }, me);
    });
    await goTo('Does it work for you?');
    for (const left of [first, second]) {
      expect(left).toBeDefined();
      await press('Another card');
    }
    await expect
      .element(page.getByText('That is fine. You do not have to sort them all.').last())
      .toBeVisible();
  });

  it('CHILD5 says who helped with all of them', async () => {
    const { docs } = await openChild();
    await goTo('Does it work for you?');
    await press('It works');
    await press('Someone helped me');
    await userEvent.click(page.getByRole('radio', { name: 'Miss Adeyemi', exact: true }));
    await userEvent.click(page.getByRole('button', { name: 'Done', exact: true }).last());
    await press('It works');
    await expect
      .poll(() =>
        entriesOf(docs.prep(ids.zofia)).map(({ saidBy, helpedBy, how }) => [saidBy, helpedBy, how]),
      )
      .toEqual([
        [ids.zofia, ids.adeyemi, 'scribed'],
        [ids.zofia, ids.adeyemi, 'scribed'],
      ]);
  });
});

it('CHILD6 what is important is picked, put back, and written where no card says it', async () => {
  const { docs } = await openChild();
  await goTo('What is important to you?');
  await press('My family');
  await press('Animals');
  await press('Animals');
  await press('Write');
  await userEvent.fill(page.getByRole('textbox', { name: 'My words' }), 'My cat Miso');
  await userEvent.click(allShown());
  await expect
    .poll(() => cardsIn(docs.lane(ids.zofia)))
    .toEqual([
      ['important-to-me', 'family'],
      ['important-to-me', null],
    ]);
});

/** A finger that goes over the paper, in shares of its width and height. */
const drawOver = (places: readonly (readonly [x: number, y: number])[]) => {
  const sheet = page.getByRole('img', { name: 'Paper to draw on' }).element();
  const { left, top, width, height } = sheet.getBoundingClientRect();
  const at = (type: string, [x, y]: readonly [number, number]) =>
    sheet.dispatchEvent(
      new PointerEvent(type, {
        bubbles: true,
        pointerId: 1,
        clientX: left + x * width,
        clientY: top + y * height,
      }),
    );
  const [first, last] = [must(places[0], 'a place'), must(places.at(-1), 'a place')];
  at('pointerdown', first);
  for (const place of places.slice(1)) at('pointermove', place);
  at('pointerup', last);
};

describe('drawing', () => {
  const question = 'Do you want to draw something?';

  it('CHILD8 draws with the chosen ink, names it, shows it, and takes a line away', async () => {
    vi.spyOn(Element.prototype, 'setPointerCapture').mockImplementation(() => {});
    const { docs } = await openChild();
    await goTo(question);
    await userEvent.click(page.getByRole('radio', { name: 'Red', exact: true }));
    drawOver([
      [0.25, 0.5],
      [0.5, 0.5],
      [0.75, 0.5],
    ]);
    await userEvent.click(page.getByRole('radio', { name: 'Thin', exact: true }));
    drawOver([[0.5, 0.1]]);
    const prep = docs.prep(ids.zofia);
    const drawn = (doc: Y.Doc) => entriesOf(doc).flatMap(({ id }) => drawingOf(doc, id));
    await expect.poll(() => drawn(prep).length).toBe(2);
    expect(drawn(prep)).toMatchObject([
      { colour: 'red', width: 'thick', points: [250, 375, 500, 375, 750, 375] },
      { colour: 'red', width: 'thin' },
    ]);
    expect(drawn(docs.lane(ids.zofia))).toEqual([]);
    await userEvent.fill(page.getByRole('textbox', { name: 'What is it?' }), 'A road');
    await userEvent.click(allShown());
    await expect.poll(() => drawn(docs.lane(ids.zofia)).length).toBe(2);
    await press('Take the last line away');
    await expect.poll(() => drawn(docs.lane(ids.zofia)).length).toBe(1);
    expect(
      entriesOf(docs.lane(ids.zofia)).map(({ topic, words }) => [topic, plainText(words)]),
    ).toEqual([['drawing', 'A road']]);
  });

  it('CHILD9 keeps a line while it is drawn, before the finger leaves the paper, and shows it then where the drawing is shown', async () => {
    vi.spyOn(Element.prototype, 'setPointerCapture').mockImplementation(() => {});
    const { docs } = await openChild();
    await goTo(question);
    const sheet = page.getByRole('img', { name: 'Paper to draw on' }).element();
    const { left, top } = sheet.getBoundingClientRect();
    const at = (type: string, x: number) =>
      sheet.dispatchEvent(
        new PointerEvent(type, {
          bubbles: true,
          pointerId: 1,
          clientX: left + x,
          clientY: top + 50,
        }),
      );
    at('pointerdown', 10);
    at('pointermove', 60);
    const prep = docs.prep(ids.zofia);
    const drawn = (doc: Y.Doc) => entriesOf(doc).flatMap(({ id }) => drawingOf(doc, id));
    await expect.poll(() => drawn(prep).length).toBe(1);
    at('pointerup', 60);
    const lane = docs.lane(ids.zofia);
    expect(drawn(lane)).toEqual([]);
    await userEvent.click(allShown());
    await expect.element(page.getByText(/each line as you draw it/u).last()).toBeVisible();
    at('pointerdown', 10);
    at('pointermove', 90);
    await expect.poll(() => drawn(lane).length).toBe(2);
    expect(drawn(lane)).toEqual(drawn(prep));
    at('pointerup', 90);
    await press('Stop showing');
    at('pointerdown', 10);
    at('pointermove', 120);
    await expect.poll(() => drawn(prep).length).toBe(3);
    expect(drawn(lane)).toEqual([]);
    at('pointerup', 120);
  });
});

describe('now, later, or not', () => {
  const answer = (doc: Y.Doc) =>
    entriesOf(doc).map(({ topic, face, later }) => [topic, face, later === true]);

  it('CHILD10 keeps an answer for later, shows it to nobody, and offers it on the last page', async () => {
    const { docs, container } = await openChild();
    const [prep, lane] = [docs.prep(ids.zofia), docs.lane(ids.zofia)];
    await press('Start');
    await userEvent.click(page.getByRole('radio', { name: 'Great', exact: true }));
    await press('Show it later');
    await expect.element(page.getByRole('button', { name: 'Show it later' })).toHaveFocus();
    await expect.poll(() => answer(prep)).toEqual([['playtime', 'happy', true]]);
    await press('Keep it for me');
    await expect.poll(() => answer(prep)).toEqual([['playtime', 'happy', false]]);
    await press('Show it later');
    expect(entriesOf(lane)).toEqual([]);
    while (heading().element().textContent !== 'Thank you') await press('Skip');
    await expect
      .element(page.getByRole('heading', { name: 'To show now, if you like' }))
      .toBeVisible();
    expect(entriesOf(lane)).toEqual([]);
    expect(await findViolations(container)).toEqual([]);
    await press('Show these now');
    await expect.poll(() => answer(lane)).toEqual([['playtime', 'happy', false]]);
    expect(answer(prep)).toEqual([['playtime', 'happy', false]]);
    await expect
      .element(page.getByRole('button', { name: 'Show these now', exact: true }))
      .not.toBeInTheDocument();
  });
});

/** With the keys alone, as whoever has no mouse. */
const pressWithKeys = async (name: string) => {
  const button = page.getByRole('button', { name, exact: true }).element();
  if (button instanceof HTMLElement) button.focus();
  await userEvent.keyboard('{Enter}');
};

it('CHILD12 goes on with the keyboard where a button goes away: writing, showing, taking back', async () => {
  await openChild();
  await press('Start');
  await pressWithKeys('Write');
  await expect.element(page.getByRole('textbox', { name: 'My words' })).toHaveFocus();
  await userEvent.keyboard('Loud');
  await pressWithKeys('Show everyone');
  await expect.element(page.getByRole('button', { name: 'Stop showing' })).toHaveFocus();
  await pressWithKeys('Stop showing');
  await expect.element(allShown()).toHaveFocus();
});

it('CHILD12 says in words on the last page, too, what was chosen in words', async () => {
  const { container } = await openChild((prep) => setLook(prep, 'words'));
  await press('Start');
  await userEvent.click(page.getByRole('radio', { name: 'Really well' }));
  while (heading().element().textContent !== 'Thank you') await press('Skip');
  await expect.element(page.getByRole('listitem').filter({ hasText: 'Really well' })).toBeVisible();
  expect(container.querySelector('main svg[viewBox="0 0 100 100"]')).toBeNull();
});

describe('a helper', () => {
  const said = (doc: Y.Doc) =>
    entriesOf(doc).map(({ topic, saidBy, words }) => [topic, saidBy, plainText(words)]);

  it('CHILD11 writes their own words apart from the child’s, shown and taken back with the answer', async () => {
    const { docs, container } = await openChild();
    const [prep, lane] = [docs.prep(ids.zofia), docs.lane(ids.zofia)];
    await goTo('What do you want to tell everyone?');
    await userEvent.fill(page.getByRole('textbox', { name: 'My words' }), 'I like the shed');
    expect(page.getByRole('textbox', { name: /What .* saw/ }).query()).toBeNull();
    await press('Someone helped me');
    await userEvent.click(page.getByRole('radio', { name: 'Miss Adeyemi', exact: true }));
    await userEvent.click(page.getByRole('button', { name: 'Done', exact: true }).last());
    const note = page.getByRole('textbox', { name: 'What Miss Adeyemi saw' });
    await userEvent.fill(note, 'She pointed at the shed.');
    const both = [
      ['my-words', ids.zofia, 'I like the shed'],
      ['helper-note', ids.adeyemi, 'She pointed at the shed.'],
    ];
    await expect.poll(() => said(prep)).toEqual(both);
    expect(await findViolations(container)).toEqual([]);
    await userEvent.click(allShown());
    await expect.poll(() => said(lane)).toEqual(both);
    await press('Stop showing');
    await expect.poll(() => said(lane)).toEqual([]);
    await press('Miss Adeyemi helped');
    await userEvent.click(page.getByRole('radio', { name: 'Nobody, I did it', exact: true }));
    await userEvent.click(page.getByRole('button', { name: 'Done', exact: true }).last());
    await expect.element(note).toHaveValue('She pointed at the shed.');
  });

  it('CHILD11 keeps what they wrote when a card is taken off again, as long as one lies there', async () => {
    const { docs } = await openChild();
    await goTo('What is important to you?');
    await press('My family');
    await press('Animals');
    await press('Someone helped me');
    await userEvent.click(page.getByRole('radio', { name: 'Miss Adeyemi', exact: true }));
    await userEvent.click(page.getByRole('button', { name: 'Done', exact: true }).last());
    const note = page.getByRole('textbox', { name: 'What Miss Adeyemi saw' });
    await userEvent.fill(note, 'She laughed.');
    await press('My family');
    await expect.element(note).toHaveValue('She laughed.');
    await press('Animals');
    await expect.poll(() => said(docs.prep(ids.zofia))).toEqual([]);
  });
});

it('CHILD8 reads every ink and pen aloud', async () => {
  await openChild();
  await goTo('Do you want to draw something?');
  for (const ink of ['Black', 'Red', 'Brown', 'Thin', 'Thick']) {
    await expect.element(page.getByRole('button', { name: `Listen ${ink}` })).toBeVisible();
  }
});

it('CHILD7 who can see it, and “Something is wrong”, stand on every screen', async () => {
  await openChild();
  await press('Start');
  for (let screen = 0; screen < 20; screen += 1) {
    await expect
      .element(page.getByRole('button', { name: 'Something is wrong', exact: true }))
      .toBeVisible();
    if (heading().element().textContent === 'Thank you') return;
    await expect.element(page.getByText(/Magda.* can see this/).last()).toBeVisible();
    await press('Skip');
  }
  throw new Error('No end');
});

it.each(['Does it work for you?', 'What is important to you?', 'Do you want to draw something?'])(
  'is usable by everyone: %s',
  async (question) => {
    const { container } = await openChild();
    await goTo(question);
    await Promise.all(document.getAnimations().map(({ finished }) => finished));
    expect(await findViolations(container)).toEqual([]);
    expect(findSmallTargets(container)).toEqual([]);
    for (const width of [320, 768, 1440]) {
      await page.viewport(width, 900);
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    }
  },
);
