import { describe, expect, it } from 'vitest';

import { checkExamples } from './testing/accessibility.tsx';
import { allExamples } from './testing/all-examples.ts';

/** Not seen by themselves: a link of the router's, and what other components fetch when they open. */
const seenElsewhere = ['page-link', 'menu-list', 'reorder-grid'];

const components = Object.keys(import.meta.glob('./*.tsx'))
  .filter((path) => !path.endsWith('.test.tsx'))
  .map((path) => path.replace(/^\.\/(.*)\.tsx$/u, '$1'));

describe('examples', () => {
  it('exist for every component', () => {
    expect(components.length).toBeGreaterThan(20);
    const missing = components.filter((name) => !allExamples.has(name));
    expect(missing.filter((name) => !seenElsewhere.includes(name))).toEqual([]);
  });
});

for (const [name, examples] of allExamples) checkExamples(name, examples);
