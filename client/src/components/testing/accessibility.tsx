import axe from 'axe-core';
import { describe, expect, it } from 'vitest';

import type { Examples } from './examples.ts';
import { render } from './render.tsx';

/** WCAG 2.2 AA and axe's best practices, apart from the rules about whole pages. */
const axeOptions: axe.RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false } },
  resultTypes: ['violations'],
};

/** What axe finds in an element, one line each; an empty list is what we want. */
export const findViolations = async (element: Element): Promise<string[]> => {
  const { violations } = await axe.run(element, axeOptions);
  return violations.flatMap((violation) =>
    violation.nodes.map((node) => `${violation.id}: ${violation.help}: ${node.html}`),
  );
};

/** Pointer targets below 44 px in an element (60 on the child's screens), except links inside text. */
export const findSmallTargets = (element: Element): string[] => {
  const targets = element.querySelectorAll<HTMLElement>(
    'button, a[href], input:not([type="hidden"]), select, textarea, [role="menuitem"]',
  );
  return [...targets]
    .map((target) => target.closest('label') ?? target)
    .filter((target) => target.checkVisibility() && !target.matches('p a'))
    .filter((target) => {
      const { width, height } = target.getBoundingClientRect();
      const least = target.closest('[data-theme="child"]') === null ? 44 : 60;
      return width > 1 && (Math.round(width) < least || Math.round(height) < least);
    })
    .map((target) => target.outerHTML);
};

/** Text smaller than 14 px in an element. */
const findSmallText = (element: Element): string[] =>
  [...element.querySelectorAll<HTMLElement>('*')]
    .filter((node) => [...node.childNodes].some((child) => child.nodeType === Node.TEXT_NODE))
    .filter((node) => Number.parseFloat(getComputedStyle(node).fontSize) < 14)
    .map((node) => node.outerHTML);

/** One accessibility test for each example of a component. */
export const checkExamples = (name: string, examples: Examples): void => {
  describe(`${name}: every example`, () => {
    it.each(Object.entries(examples))('%s is accessible', async (_, example) => {
      const { container } = await render(example);
      expect(await findViolations(container)).toEqual([]);
      expect(findSmallTargets(container)).toEqual([]);
      expect(findSmallText(container)).toEqual([]);
    });
  });
};
