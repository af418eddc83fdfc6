import { loadWords } from '#i18n/load-words.ts';
import { createLateCode } from '#lib/late-code.ts';

/** Most meetings have nobody who comes for a part of them. */
export const slotCode = createLateCode(async () => {
  const [{ SlotPart }] = await Promise.all([
    import('./components/slot-part.tsx'),
    loadWords(['slot']),
  ]);
  return SlotPart;
});
