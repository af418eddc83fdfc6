import { expect, it } from 'vitest';

import { newUuid } from './new-uuid.ts';

it('is another each time, and always a UUID of version 4', () => {
  const made = Array.from({ length: 1_000 }, newUuid);
  expect(new Set(made).size).toBe(1_000);
  for (const id of made) {
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  }
  // Each digit that is not the version's or the variant's is any of the sixteen.
  const places = [...Array(36).keys()].filter((place) => ![8, 13, 14, 18, 19, 23].includes(place));
  for (const place of places) expect(new Set(made.map((id) => id[place])).size).toBe(16);
});
