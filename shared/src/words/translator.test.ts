import { describe, expect, expectTypeOf, it } from 'vitest';

import { createTranslator, type InPolish, type KeysOf } from './translator.ts';

const words = {
  hello: 'Hello {{name}}',
  people_one: '{{count}} person, {{names}}',
  people_other: '{{count}} people, {{names}}',
  finish: { title: 'Finish', sure: { yes: 'Yes' } },
};
const make = () => createTranslator('en-GB', { page: words, common: { close: 'Close' } });

describe('words', () => {
  it('are found by file and key, and in another file by its name', () => {
    const { translate } = make();
    expect(translate('page', 'finish.title')).toBe('Finish');
    expect(translate('page', 'finish.sure.yes')).toBe('Yes');
    expect(translate('page', 'common:close')).toBe('Close');
  });

  it('are filled in, and values are never taken for gaps or keys', () => {
    const { translate } = make();
    expect(translate('page', 'hello', { name: '{{name}} $& hello' })).toBe(
      'Hello {{name}} $& hello',
    );
    expect(translate('page', 'hello')).toBe('Hello ');
  });

  it('agree with their number', () => {
    const { translate } = make();
    const of = (count: number) => translate('page', 'people', { count, names: 'Mum' });
    expect([of(0), of(1), of(2)]).toEqual(['0 people, Mum', '1 person, Mum', '2 people, Mum']);
  });

  it('stand for themselves where there are none', () => {
    expect(make().translate('page', 'nothing.here')).toBe('nothing.here');
    expect(make().translate('nowhere', 'close')).toBe('close');
  });

  it('of a school are put over ours, one by one', () => {
    const translator = make();
    translator.addWords('page', { finish: { title: 'Done' } });
    expect(translator.translate('page', 'finish.title')).toBe('Done');
    expect(translator.translate('page', 'finish.sure.yes')).toBe('Yes');
    expect(translator.listWords()).toContainEqual(['common', 'close', 'Close']);
  });

  it('have keys the compiler knows', () => {
    expectTypeOf<KeysOf<typeof words>>().toEqualTypeOf<
      'hello' | 'people' | 'finish.title' | 'finish.sure.yes'
    >();
  });

  it('agree with their number in a language that has four kinds of it', () => {
    const polish = {
      hello: 'Dzień dobry, {{name}}',
      people_one: '{{count}} osoba',
      people_few: '{{count}} osoby',
      people_many: '{{count}} osób',
      people_other: '{{count}} osoby',
      finish: { title: 'Koniec', sure: { yes: 'Tak' } },
    } satisfies InPolish<typeof words>;
    const { translate } = createTranslator('pl', { page: polish }, make().translate);
    const of = (count: number) => translate('page', 'people', { count });
    expect([of(1), of(3), of(5), of(22), of(1.5)]).toEqual([
      '1 osoba',
      '3 osoby',
      '5 osób',
      '22 osoby',
      '1.5 osoby',
    ]);
    expect(translate('page', 'common:close')).toBe('Close');
    expect(translate('page', 'nothing.here')).toBe('nothing.here');
  });

  it('in another language have the same keys and gaps, as the compiler knows', () => {
    type Words = { readonly a: 'Hello {{name}} of {{school}}'; readonly b: { readonly c: 'Yes' } };
    type Polish = InPolish<Words>;
    const yes = { c: 'Tak' };
    expectTypeOf({ a: 'Z {{school}}: {{name}}', b: yes } as const).toExtend<Polish>();
    expectTypeOf({ a: 'Dzień dobry, {{name}}', b: yes } as const).not.toExtend<Polish>();
    expectTypeOf({ a: 'Z {{school}}: {{name}}', b: {} } as const).not.toExtend<Polish>();
    expectTypeOf<keyof InPolish<typeof words>>().toEqualTypeOf<
      'hello' | 'people_one' | 'people_few' | 'people_many' | 'people_other' | 'finish'
    >();
  });
});
