import { stages } from '@fourchairs/shared/domain/stages.ts';
import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';

/** One entry of a y-protocols awareness update, its state not parsed yet. */
export type PresenceEntry = { readonly id: number; readonly clock: number; readonly state: string };

/** More entries than a room has people: the rest is not read. */
const mostEntries = 1_000;

/** Reads the entries `wanted` accepts. What cannot be read ends the list: presence is never worth a complaint. */
export const readPresence = (
  payload: Uint8Array,
  wanted: (id: number, clock: number) => boolean,
): readonly PresenceEntry[] => {
  const entries: PresenceEntry[] = [];
  try {
    const decoder = decoding.createDecoder(payload);
    const count = Math.min(decoding.readVarUint(decoder), mostEntries);
    for (let index = 0; index < count; index += 1) {
      const id = decoding.readVarUint(decoder);
      const clock = decoding.readVarUint(decoder);
      const state = decoding.readVarUint8Array(decoder);
      if (wanted(id, clock)) entries.push({ id, clock, state: new TextDecoder().decode(state) });
    }
  } catch {
    return entries;
  }
  return entries;
};

export const writePresence = (entries: readonly PresenceEntry[]): Uint8Array => {
  const encoder = encoding.createEncoder();
  encoding.writeVarUint(encoder, entries.length);
  for (const { id, clock, state } of entries) {
    encoding.writeVarUint(encoder, id);
    encoding.writeVarUint(encoder, clock);
    encoding.writeVarString(encoder, state);
  }
  return encoding.toUint8Array(encoder);
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const caret = (value: Readonly<Record<string, unknown>>) => ({
  anchor: value['anchor'] ?? null,
  head: value['head'] ?? null,
});

const fieldCaret = (value: unknown) =>
  isRecord(value) && typeof value['key'] === 'string'
    ? { key: value['key'], ...caret(value) }
    : null;

/**
 * A client's state as others may see it: the known parts of shared/protocol/socket/presence.ts and nothing else, with
 * the user the server knows (HERE1). null: the client went away, or sent nonsense.
 */
export const stampState = (state: string, user: object): string | null => {
  let value: unknown;
  try {
    value = JSON.parse(state);
  } catch {
    return null;
  }
  if (!isRecord(value)) return null;
  const stage = stages.find((known) => known === value['stage']);
  return JSON.stringify({
    user,
    ...(stage === undefined ? {} : { stage }),
    ...(typeof value['away'] === 'boolean' ? { away: value['away'] } : {}),
    ...('field' in value ? { field: fieldCaret(value['field']) } : {}),
    ...('cursor' in value
      ? { cursor: isRecord(value['cursor']) ? caret(value['cursor']) : null }
      : {}),
  });
};
