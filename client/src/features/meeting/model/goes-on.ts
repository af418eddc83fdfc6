import type { OutcomeView } from '@fourchairs/shared/document/outcomes.ts';

/** An outcome that needs no more help after this meeting. */
const endsHere = ({ decision }: OutcomeView): boolean =>
  decision === 'achieved-stop' || decision === 'replace';

/** Last term's outcome that stays in the plan, as it is or with changes. */
export const goesOn = (outcome: OutcomeView): boolean =>
  outcome.origin === 'last' && outcome.decision !== null && !endsHere(outcome);

/** What help is planned for: new outcomes, those that go on, and those nobody has decided about yet. */
export const isPlanned = (outcome: OutcomeView): boolean =>
  outcome.origin === 'new' || !endsHere(outcome);
