import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import * as z from 'zod/mini';

type Reader = { safeParse: (value: unknown) => { success: boolean; data?: unknown } };
type Described = {
  readonly type?: string | readonly string[];
  readonly pattern?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly Described[];
  readonly oneOf?: readonly Described[];
  readonly items?: Described;
  readonly properties?: Readonly<Record<string, Described>>;
};

const shapeModules = [
  () => import('#protocol/http/after.ts'),
  () => import('#protocol/http/gaps.ts'),
  () => import('#protocol/http/join.ts'),
  () => import('#protocol/http/meetings.ts'),
  () => import('#protocol/http/openings.ts'),
  () => import('#protocol/http/pupils.ts'),
  () => import('#protocol/http/reports.ts'),
  () => import('#protocol/http/school-list.ts'),
  () => import('#protocol/http/versions.ts'),
  () => import('#protocol/socket/welcome-schema.ts'),
  () => import('#protocol/socket/notice-schema.ts'),
];

const isShape = ([, value]: [string, unknown]): boolean =>
  typeof value === 'object' && value !== null && 'safeParse' in value;

/** Every shape by its name, read with the library or, after `vi.doMock`, with ours. */
const readShapes = async (): Promise<ReadonlyMap<string, unknown>> => {
  vi.resetModules();
  const modules = await Promise.all(shapeModules.map((load) => load()));
  return new Map(modules.flatMap((module) => Object.entries(module).filter(isShape)));
};

const library = await readShapes();
vi.doMock('zod/mini', () => import('./small-schema.ts'));
const small = await readShapes();
vi.doUnmock('zod/mini');
// The next file of this process reads its shapes with the library again.
vi.resetModules();

const asReader = (shape: unknown): Reader => shape as Reader;

const odd = fc.constantFrom<unknown>(
  null,
  undefined,
  '',
  'x',
  '15:30',
  '2026-03-19',
  0,
  -1,
  1.5,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  2 ** 53,
  true,
  [],
  {},
  'a'.repeat(20_001),
);

const texts = [
  'word',
  '15:30',
  '2026-03-19',
  '2026-03-19T15:30',
  '00000000-0000-4000-8000-000000000001',
  'Aa0_-'.repeat(9).slice(0, 43),
];

/** A text, mostly one that fits the pattern where any of ours does. */
const likeText = (pattern: string): fc.Arbitrary<string> => {
  const fitting = texts.filter((text) => new RegExp(pattern, 'u').test(text));
  return fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...(fitting.length > 0 ? fitting : texts)) },
    { weight: 1, arbitrary: fc.constantFrom(...texts) },
  );
};

const right = (described: Described): fc.Arbitrary<unknown> => {
  if (described.const !== undefined) return fc.constant(described.const);
  if (described.enum) return fc.constantFrom(...described.enum);
  const { type } = described;
  const either =
    typeof type === 'object'
      ? type.map((each) => ({ ...described, type: each }))
      : (described.anyOf ?? described.oneOf);
  if (either) return fc.oneof(...either.map(like));
  if (described.type === 'array') return fc.array(like(described.items ?? {}), { maxLength: 3 });
  if (described.type === 'object') return likeObject(described.properties ?? {});
  if (described.type === 'string') return likeText(described.pattern ?? '');
  if (described.type === 'number') return fc.double({ noNaN: true, noDefaultInfinity: true });
  if (described.type === 'integer') return fc.integer({ min: -2 });
  if (described.type === 'null') return fc.constant(null);
  if (described.type === 'boolean') return fc.boolean();
  return fc.constantFrom('00000000-0000-4000-8000-000000000001', 'aaaaaaaaaaaaaaaa');
};

const likeObject = (properties: Readonly<Record<string, Described>>): fc.Arbitrary<unknown> =>
  fc.oneof(
    { weight: 40, arbitrary: fc.record(mapped(properties)) },
    { weight: 1, arbitrary: fc.record(mapped(properties), { requiredKeys: [] }) },
    { weight: 1, arbitrary: fc.record({ ...mapped(properties), more: fc.constant(1) }) },
  );

const mapped = (properties: Readonly<Record<string, Described>>) =>
  Object.fromEntries(Object.entries(properties).map(([key, each]) => [key, like(each)]));

/** Mostly as it should be; now and then something else, at any depth. */
const like = (described: Described): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 150, arbitrary: right(described) }, { weight: 1, arbitrary: odd });

const outcome = (shape: Reader, value: unknown) => {
  const { success, data } = shape.safeParse(value);
  return success ? { success, data } : { success };
};

const names = [...library.keys()];

describe('the page reads a shape as the library does', () => {
  it('knows every shape', () => {
    expect([...small.keys()]).toEqual(names);
    expect(names.length).toBeGreaterThan(20);
  });

  it.each(names)('%s', (name) => {
    const theirs = library.get(name);
    const described = z.toJSONSchema(theirs as z.ZodMiniType, { unrepresentable: 'any' });
    let read = 0;
    fc.assert(
      fc.property(like(described as Described), (value) => {
        const expected = outcome(asReader(theirs), value);
        if (expected.success) read += 1;
        expect(outcome(asReader(small.get(name)), value)).toStrictEqual(expected);
      }),
      { numRuns: 300 },
    );
    expect(read).toBeGreaterThan(0);
  });
});
