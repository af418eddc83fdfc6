import type { SettableClock } from '#demo/play-meeting.ts';

/** Real time, unless it was set to the moment of something that is played. */
export const createDemoClock = (): SettableClock => {
  let played: number | null = null;
  return {
    now: () => played ?? Date.now(),
    set: (at) => {
      played = at;
    },
  };
};
