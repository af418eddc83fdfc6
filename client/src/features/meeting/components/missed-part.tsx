import { useState } from 'react';

import { loadWords } from '#i18n/load-words.ts';
import { createLateCode, useLateCode } from '#lib/late-code.ts';

import { useReview } from '../model/review-context.ts';

const code = createLateCode(async () => {
  const [{ Missed }] = await Promise.all([import('./missed.tsx'), loadWords(['changes', 'sen'])]);
  return Missed;
});

/** Whoever comes within this time has missed nothing. */
const lateMs = 2 * 60_000;

const Fetched = (props: { meetingId: string; person: string }) => {
  const late = useLateCode(code);
  return late.kind === 'there' ? <late.part {...props} /> : null;
};

/** Asked for by those alone who opened the page after the meeting had begun, on a device of their own. */
export const MissedPart = () => {
  const { view } = useReview();
  const { startedAt, you, id } = view;
  const [isLate] = useState(
    () => startedAt !== null && Date.now() - Date.parse(startedAt) > lateMs,
  );
  const isTold = isLate && you.device === 'own' && !you.isLead;
  return isTold ? <Fetched meetingId={id} person={you.personId} /> : null;
};
