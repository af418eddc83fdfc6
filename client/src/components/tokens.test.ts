import { roles } from '@fourchairs/shared/access/role.ts';
import { describe, expect, it } from 'vitest';

import css from '#styles/tokens.css?raw';

/** The value of a token in a block, following one `var()`. */
const readTokens = (block: string): ReadonlyMap<string, string> =>
  new Map(
    [...block.matchAll(/--([\w-]+):\s*([^;]+);/gu)].map(([, name = '', value = '']) => [
      name,
      value.trim(),
    ]),
  );

const root = readTokens(css.slice(0, css.indexOf('}')));
const blockOf = (selector: string): ReadonlyMap<string, string> => {
  const start = css.indexOf(`${selector} {`);
  return readTokens(css.slice(start, css.indexOf('}', start)));
};

const colourIn = (name: string, theme: ReadonlyMap<string, string>): string => {
  const value = theme.get(name) ?? root.get(name) ?? '';
  const other = /^var\(--([\w-]+)\)$/u.exec(value)?.[1];
  return other === undefined ? value : colourIn(other, theme);
};

const luminance = (hex: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

const contrast = (one: string, other: string): number => {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
};

type Pair = readonly [ink: string, ground: string, least: number];

const textPairs: readonly Pair[] = [
  ...['paper', 'surface', 'surface-dim', 'accent-soft'].map((ground): Pair => ['ink', ground, 7]),
  ...['paper', 'surface', 'surface-dim'].map((ground): Pair => ['ink-soft', ground, 4.5]),
  ['accent', 'surface', 4.5],
  ['accent', 'paper', 4.5],
  ['accent', 'accent-soft', 4.5],
  ['accent', 'accent-soft-dark', 4.5],
  ['accent-ink', 'accent', 4.5],
  ['accent-ink', 'accent-dark', 4.5],
  ...['good', 'warn', 'bad'].flatMap((tone): Pair[] => [
    [tone, 'surface', 4.5],
    [tone, 'paper', 4.5],
    [tone, `${tone}-soft`, 4.5],
    ['ink', `${tone}-soft`, 7],
  ]),
  ...roles.flatMap((role): Pair[] => [
    [role, 'surface', 4.5],
    [role, `${role}-soft`, 4.5],
    ['ink', `${role}-soft`, 7],
    ['ink-soft', `${role}-soft`, 4.5],
  ]),
];

/** Edges that carry meaning need 3:1 beside their ground. */
const edgePairs: readonly Pair[] = [
  ['line-strong', 'surface', 3],
  ['line-strong', 'paper', 3],
  ['focus', 'paper', 3],
  ['focus', 'focus-halo', 3],
];

const themes = {
  plain: new Map<string, string>(),
  child: blockOf("[data-theme='child']"),
} as const;

describe.each(Object.entries(themes))('colours of the %s theme', (_, theme) => {
  it.each([...textPairs, ...edgePairs])('%s on %s reaches %f', (ink, ground, least) => {
    expect(contrast(colourIn(ink, theme), colourIn(ground, theme))).toBeGreaterThanOrEqual(least);
  });
});

describe('text sizes', () => {
  it.each(["[data-theme='child']", "[data-theme='young-person']", "[data-theme='room']", ':root'])(
    'are never below 14 px: %s',
    (selector) => {
      const sizes = [...blockOf(selector)].filter(([name]) => name.startsWith('text-'));
      expect(sizes.length).toBeGreaterThan(0);
      for (const [, size] of sizes) expect(Number.parseFloat(size) * 16).toBeGreaterThanOrEqual(14);
    },
  );
});
