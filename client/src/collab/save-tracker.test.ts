import { syncType } from '@fourchairs/shared/protocol/socket/frame.ts';
import fc from 'fast-check';
import { expect, it } from 'vitest';

import { SaveTracker } from './save-tracker.ts';

it('CLIENT2 never says saved of an edit that no ack covers, whatever happens', () => {
  const act = fc.constantFrom('edit', 'ack', 'drop', 'open', 'step2', 'step1');
  fc.assert(
    fc.property(fc.array(act, { maxLength: 60 }), (acts) => {
      const tracker = new SaveTracker();
      // What the server knows: for each frame of this connection, the edits it and all before it carry.
      let edits = 0;
      let onDisk = 0;
      let carried: number[] = [];
      let isOpen = false;
      let markers: number[] = [];
      const send = (subType: number): void => {
        carried.push(edits);
        const marker = tracker.sent(subType, edits);
        if (marker !== null) markers.push(marker);
      };
      for (const each of acts) {
        if (each === 'edit') {
          edits += 1;
          tracker.edited();
          if (isOpen) send(syncType.update);
        } else if (each === 'open') {
          isOpen = true;
          carried = [];
          markers = [];
          tracker.opened();
        } else if (each === 'drop') isOpen = false;
        else if (each === 'step1') tracker.sent(syncType.step1, edits);
        else if (each === 'step2' && isOpen) send(syncType.step2);
        else if (each === 'ack' && isOpen && markers.length > 0) {
          const marker = markers.shift() ?? 0;
          onDisk = Math.max(onDisk, carried[marker - 1] ?? 0);
          const next = tracker.acked(marker, edits);
          if (next !== null) markers.push(next);
        }
        expect(edits - tracker.unsent).toBeLessThanOrEqual(onDisk);
        expect(tracker.confirmedClock).toBeLessThanOrEqual(onDisk);
      }
    }),
    { numRuns: 500 },
  );
});

it('CLIENT2 says saved in the end, when everything is acked', () => {
  const tracker = new SaveTracker();
  tracker.opened();
  tracker.sent(syncType.step2, 0);
  let marker: number | null = null;
  for (let edit = 1; edit <= 20; edit += 1) {
    tracker.edited();
    marker = tracker.sent(syncType.update, edit) ?? marker;
  }
  while (marker !== null) marker = tracker.acked(marker, 20);
  expect(tracker.unsent).toBe(0);
  expect(tracker.confirmedClock).toBe(20);
});
