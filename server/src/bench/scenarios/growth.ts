import { everybody, type Scenario } from './scenario.ts';
import { measureTyping } from './typing.ts';

const perSecond = 800;

export const growth: Scenario = {
  name: 'growth',
  what: `${perSecond} edits a second over 10, 100 and 1,000 rooms of 5 people`,
  figures: {
    at10: { unit: 'µs a delivery, 10 rooms', digits: 1 },
    at100: { unit: 'µs a delivery, 100 rooms', digits: 1 },
    at1000: { unit: 'µs a delivery, 1,000 rooms', digits: 1 },
    ratio: { unit: '× from 10 to 1,000', digits: 2 },
  },
  mostRuns: 2,
  takes: everybody,
  run: async (contender, part) => {
    const costs: number[] = [];
    for (const rooms of [10, 100, 1000]) {
      const load = { rooms, perSecond, seconds: 8 * part };
      costs.push((await measureTyping(contender, load))['cpu'] ?? Number.NaN);
    }
    const [at10 = Number.NaN, at100 = Number.NaN, at1000 = Number.NaN] = costs;
    return { at10, at100, at1000, ratio: at1000 / at10 };
  },
};
