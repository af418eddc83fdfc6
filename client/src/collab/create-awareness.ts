import { Awareness } from 'y-protocols/awareness';
import type * as Y from 'yjs';

/**
 * Presence that lasts as long as the server says. y-protocols forgets whoever said nothing for 30 seconds and repeats
 * itself every 15, which a hidden page, whose timers sleep, cannot do: its person would blink in and out of the meeting
 * instead of being away. Our server knows whose socket is there and tells when one is gone.
 */
export const createAwareness = (doc: Y.Doc): Awareness => {
  const awareness = new Awareness(doc);
  const timer: unknown = awareness._checkInterval;
  if (typeof timer === 'number') clearInterval(timer);
  return awareness;
};
