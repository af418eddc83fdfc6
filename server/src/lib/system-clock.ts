import type { Clock } from '@fourchairs/shared/lib/clock.ts';

export const systemClock: Clock = { now: () => Date.now() };
