import type { Page } from '@playwright/test';
import axe from 'axe-core';

import { expect } from './test.ts';

const options = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
  resultTypes: ['violations'],
} satisfies axe.RunOptions;

const height = 900;
/** A laptop, a tablet, a small phone. */
const everyWidth = [1440, 768, 320] as const;
/** A laptop of 1280 × 1024 at 400 %. */
const magnified = { width: 320, height: 256 };

declare global {
  interface Window {
    /** There once it was brought into the page. */
    readonly axe?: typeof axe;
  }
}

/** A button on its way from one colour to the next has neither contrast: looks when what moves has come to rest. */
const waitForRest = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const moving = document
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
    await Promise.allSettled(moving.map(({ finished }) => finished));
  });

const findViolations = async (page: Page): Promise<string[]> => {
  // Half a megabyte, so once a document: it takes longer than looking.
  if (!(await page.evaluate(() => window.axe !== undefined))) await page.evaluate(axe.source);
  // From here on nothing begins to move while it is looked at.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await waitForRest(page);
  const violations = await page.evaluate(
    async (asked) => (await window.axe?.run(document, asked))?.violations,
    options,
  );
  if (violations === undefined) throw new Error('axe did not look');
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help}: ${node.html} ${node.failureSummary ?? ''}`),
  );
};

/** What is wider than the place it has (the page, or a dialog over it), and what stands out of it at the right. */
const findTooWide = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const places = [document.documentElement, ...document.querySelectorAll('dialog[open]')];
    const wide = places.filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth);
    if (wide.length === 0) return [];
    const edge = document.documentElement.clientWidth;
    const out = [...document.body.querySelectorAll('*')].filter(
      (element) => Math.floor(element.getBoundingClientRect().right) > edge,
    );
    return [...wide, ...out].map((element) => element.outerHTML.slice(0, 150));
  });

/** What can be used and never has the focus: a keyboard does not come to it. What has parts for the arrows is one stop. */
const findBeyondKeys = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const roles = 'button link checkbox radio switch textbox combobox slider tab menuitem option';
    const used = [
      'button, a, input, select, textarea, summary, [contenteditable="true"]',
      ...roles.split(' ').map((role) => `[role="${role}"]`),
    ].join(', ');
    const oneStop = '[role="grid"], [role="menu"], [role="listbox"], [role="radiogroup"], [inert]';
    return [...document.querySelectorAll<HTMLElement>(used)]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .filter((element) => !element.matches(':disabled, [aria-disabled="true"], [aria-hidden] *'))
      .filter((element) => element.closest(oneStop) === null && element.tabIndex < 0)
      .map((element) => element.outerHTML.slice(0, 150));
  });

/**
 * Looks at what a page shows now, at these widths and at 400 %; every fault is told, with the screen's name. axe is asked
 * at the narrowest, where everything there is stands; `axeAt` says where else, for a page that has other parts there:
 * the tests of the components ask it on a laptop's.
 */
export const checkScreen = async (
  page: Page,
  screen: string,
  {
    widths = everyWidth,
    axeAt = [320],
  }: { readonly widths?: readonly number[]; readonly axeAt?: readonly number[] } = {},
): Promise<void> => {
  for (const width of widths) {
    await page.setViewportSize({ width, height });
    if (axeAt.includes(width)) {
      expect.soft(await findViolations(page), `${screen} at ${width} px`).toEqual([]);
      expect.soft(await findBeyondKeys(page), `${screen} by keyboard`).toEqual([]);
    }
    expect.soft(await findTooWide(page), `${screen} at ${width} px`).toEqual([]);
  }
  await page.setViewportSize(magnified);
  expect.soft(await findTooWide(page), `${screen} at 400 %`).toEqual([]);
  await page.setViewportSize({ width: widths[0] ?? everyWidth[0], height });
};
