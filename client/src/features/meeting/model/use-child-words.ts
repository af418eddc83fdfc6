import { type OutcomeView, setOutcome } from '@fourchairs/shared/document/outcomes.ts';
import type { PersonId } from '@fourchairs/shared/lib/ids.ts';

import { useText } from '#collab/use-doc-value.ts';
import { type Manner, usualHow } from '#session/provenance.ts';

import { useReview } from './review-context.ts';
import { useMannerMemory } from './use-manner.ts';

/**
 * The child's words for an outcome, as the outcome keeps them: said by the pupil, typed by one of us, how, and in which
 * language.
 */
export const useChildWords = (outcome: OutcomeView) => {
  const { view, me, plan, lang } = useReview();
  const { chosen, choose } = useMannerMemory();
  const words = useText(outcome.text('childWords'));
  const saidBy = view.pupil.personId;
  const next: Manner = { how: usualHow(view, me, saidBy), lang, ...chosen.get(saidBy) };
  const put = ({ how, lang: language }: Manner) =>
    setOutcome(plan, outcome.id, {
      childTypedBy: me.id as PersonId,
      childHow: how,
      childLang: language,
    });
  const now: Manner = { how: outcome.childHow ?? next.how, lang: outcome.childLang ?? next.lang };
  return {
    words,
    saidBy,
    /** Nothing stands there, or it was I who began it. */
    isMine: words === '' || outcome.childTypedBy === me.id,
    manner: words === '' ? next : now,
    /** With the first letter of the words. */
    begin: () => {
      if (words === '' || outcome.childTypedBy === null) put(next);
    },
    change: (part: Partial<Manner>) => {
      if (words !== '') put({ ...now, ...part });
      choose(saidBy, part);
    },
  };
};
