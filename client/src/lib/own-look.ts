import { type ChildLook, childLooks } from '@fourchairs/shared/domain/codes.ts';

import { partOf } from './first-seat.ts';

const storageKey = 'fourchairs.looks';
/** As many children as share a device; whoever chose longest ago is forgotten first. */
const most = 20;

const readAll = (): Readonly<Record<string, unknown>> => {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(storageKey) ?? 'null');
    return typeof kept === 'object' && kept !== null ? { ...kept } : {};
  } catch {
    return {};
  }
};

/** How a child chose on this device that their own pages look; null: they chose nothing here. */
export const keptLook = (person: string | null): ChildLook | null => {
  const kept = person === null ? null : partOf(readAll(), person);
  return childLooks.find((look) => look === kept) ?? null;
};

/**
 * Their choice stands in their preparation, which opens with their meeting alone: pages round it (the door, the thanks,
 * a cancelled meeting, the record) have it from here. It is kept beside an id that says nothing, and nobody is sent it.
 */
export const keepLook = (person: string, look: ChildLook): void => {
  const others = Object.entries(readAll()).filter(([child]) => child !== person);
  const kept = [...others, [person, look]].slice(-most);
  try {
    localStorage.setItem(storageKey, JSON.stringify(Object.fromEntries(kept)));
  } catch {
    // Storage may be full or forbidden: then those pages look as the school or the age says.
  }
};
