import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

import { expect } from './test.ts';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const height = 900;
/** A small phone, a tablet, a laptop. */
const everyWidth = [1440, 768, 320] as const;
/** A laptop of 1280 × 1024 at 400 %. */
const magnified = { width: 320, height: 256 };

const findViolations = async (page: Page): Promise<string[]> => {
  // Everything is in one frame, which the old way reads without a page of its own.
  const axe = new AxeBuilder({ page }).setLegacyMode();
  const { violations } = await axe
    .options({ runOnly: rules, resultTypes: ['violations'] })
    .analyze();
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

/** Looks at what a page shows now, at these widths and at 400 %; every fault is told, with the screen's name. */
export const checkScreen = async (
  page: Page,
  screen: string,
  widths: readonly number[] = everyWidth,
): Promise<void> => {
  for (const width of widths) {
    await page.setViewportSize({ width, height });
    expect.soft(await findViolations(page), `${screen} at ${width} px`).toEqual([]);
    expect.soft(await findTooWide(page), `${screen} at ${width} px`).toEqual([]);
  }
  await page.setViewportSize(magnified);
  expect.soft(await findTooWide(page), `${screen} at 400 %`).toEqual([]);
  await page.setViewportSize({ width: widths[0] ?? everyWidth[0], height });
};
