import { describe, expect, expectTypeOf, it } from 'vitest';

import { createTranslator, type KeysOf } from './translator.ts';

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
});
