import { createLateCode } from '#lib/late-code.ts';

/** Most meetings have one language: nobody waits for what a second one needs. */
export const translationCode = createLateCode(() => import('./components/translation-part.tsx'));
