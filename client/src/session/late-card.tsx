import { loadWords } from '#i18n/load-words.ts';
import { createLateCode, useLateCode } from '#lib/late-code.ts';

/** Cards with their pictures and words: most meetings have none, so nobody waits for them. */
const cardCode = createLateCode(async () => {
  const [{ CardFace }] = await Promise.all([import('./card-face.tsx'), loadWords(['cards'])]);
  return CardFace;
});

/** What is on a card. Until its words are here, or when they do not come, its name says nearly the same. */
export const LateCard = ({ card }: { card: string }) => {
  const code = useLateCode(cardCode);
  if (code.kind !== 'there') return card;
  const Face = code.part;
  return <Face card={card} />;
};
