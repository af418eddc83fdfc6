import { thistledown } from '@fourchairs/server/demo/data/thistledown.ts';
import { zofiaAutumn } from '@fourchairs/server/demo/data/zofia-autumn.ts';
import { zofiaFirstPlan } from '@fourchairs/server/demo/data/zofia-first-plan.ts';
import { zofiaSpringAccount } from '@fourchairs/server/demo/data/zofia-spring-account.ts';
import { zofia } from '@fourchairs/server/demo/data/zofia.ts';
import type { DemoMeeting, PlanEdit, Said } from '@fourchairs/server/demo/script.ts';

/** What Zofia's spring review is to hold, as the demonstration tells it, with the short names of its scripts. */
export const account: Required<Pick<DemoMeeting, 'saved'>> & DemoMeeting = zofiaSpringAccount;

type Known = { readonly key: string; readonly name: string; readonly firstName: string };
const child = { key: zofia.key, name: zofia.fullName, firstName: zofia.preferredName };
const everybody: readonly Known[] = [child, ...zofia.people, ...thistledown.staff];

/** Somebody by the short name of the scripts. */
export const known = (key: string): Known => {
  const found = everybody.find((person) => person.key === key);
  if (found === undefined) throw new Error(`Nobody is called ${key} in the script`);
  return found;
};

const before: readonly PlanEdit[] = [...zofiaFirstPlan.plan, ...zofiaAutumn.plan];

/** What a text of an outcome says after these edits. */
const textAfter = (edits: readonly PlanEdit[], outcome: string, field: string): string =>
  edits.reduce((text, edit) => {
    if (edit.do === 'add-outcome' && edit.key === outcome)
      return new Map(Object.entries(edit.texts)).get(field) ?? '';
    const isIt = edit.do === 'reword' && edit.outcome === outcome && edit.field === field;
    return isIt ? edit.text : text;
  }, '');

/** The outcomes in the order of the plan. */
const outcomes = before.flatMap((edit) => (edit.do === 'add-outcome' ? [edit.key] : []));

/** Where an outcome stands in the plan, counted from 1. */
export const placeOf = (outcome: string): number => outcomes.indexOf(outcome) + 1;
/** What an outcome was called when the meeting began, and when it ended. */
export const titleBefore = (outcome: string): string => textAfter(before, outcome, 'title');
export const titleOf = (outcome: string): string =>
  textAfter([...before, ...account.plan], outcome, 'title');

/** What a line of support is. */
export const supportOf = (key: string): string => {
  const added = before.find((edit) => edit.do === 'add-support' && edit.key === key);
  const what = added?.do === 'add-support' ? added.texts.what : undefined;
  if (what === undefined) throw new Error(`No support is called ${key} in the script`);
  return what;
};

/** What somebody typed with their own hands about themselves. */
export const typedSelf = ({ saidBy, typedBy }: Said): boolean => (typedBy ?? saidBy) === saidBy;
