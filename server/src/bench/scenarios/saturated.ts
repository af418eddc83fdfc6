import { everybody, type Scenario } from './scenario.ts';
import { measureTyping } from './typing.ts';

const rooms = 100;

export const saturated: Scenario = {
  name: 'saturated',
  what: `${rooms} rooms of 5 people, each typing again as soon as the next one saw the last edit`,
  figures: {
    deliveries: { unit: 'deliveries a second', digits: 0 },
    cpu: { unit: 'µs of processor a delivery', digits: 1 },
    p50: { unit: 'ms p50', digits: 1 },
    p95: { unit: 'ms p95', digits: 1 },
    p99: { unit: 'ms p99', digits: 1 },
    max: { unit: 'ms max', digits: 1 },
    memory: { unit: 'MiB resident', digits: 0 },
  },
  takes: everybody,
  run: (contender, part) =>
    measureTyping(contender, { rooms, perSecond: 'saturated', seconds: 10 * part }),
};
