import { everybody, type Scenario } from './scenario.ts';
import { measureTyping } from './typing.ts';

const rooms = 200;
const editsInRoom = 4;

export const steady: Scenario = {
  name: 'steady',
  what: `${rooms} rooms of 5 people, ${editsInRoom} edits a second in each`,
  figures: {
    cpu: { unit: 'µs of processor a delivery', digits: 1 },
    p50: { unit: 'ms p50', digits: 2 },
    p95: { unit: 'ms p95', digits: 2 },
    p99: { unit: 'ms p99', digits: 2 },
    max: { unit: 'ms slowest', digits: 0 },
    memory: { unit: 'MiB resident', digits: 0 },
  },
  takes: everybody,
  run: (contender, part) =>
    measureTyping(contender, { rooms, perSecond: rooms * editsInRoom, seconds: 10 * part }),
};
