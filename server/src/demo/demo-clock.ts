import type { SettableClock } from '#demo/play-meeting.ts';

/**
 * Real time, unless it was set to the moment of something that is played. With `startsAt` it goes on from that moment
 * instead, as fast as real time does.
 */
export const createDemoClock = (startsAt: number | null = null): SettableClock => {
  const shift = startsAt === null ? 0 : startsAt - Date.now();
  let played: number | null = null;
  return {
    now: () => played ?? Date.now() + shift,
    set: (at) => {
      played = at;
    },
  };
};
