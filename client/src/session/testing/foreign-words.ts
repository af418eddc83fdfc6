import type { RecordEntry, RecordPlan } from '@fourchairs/shared/document/record.ts';
import { pupil, recordPlan } from '@fourchairs/shared/document/testing/arbitrary-record.ts';
import { must } from '@fourchairs/shared/lib/must.ts';
import fc from 'fast-check';

/** Words that say in which language they are: *Qen7* is English, whoever shows them. */
const token = /Q(en|uk)\d+/gu;

const createTokens = () => {
  let last = 0;
  return (lang: 'en' | 'uk'): string => `Q${lang}${(last += 1)}`;
};
export const tokens = createTokens();

const isRecordText = (value: object): value is { text: string; by: unknown } =>
  'text' in value && typeof value.text === 'string' && 'by' in value;

/** Puts a token for every text of what a record holds; those of the child and of a translation are in Ukrainian. */
const withTokens = (value: unknown, name: string, lang: 'en' | 'uk'): unknown => {
  if (typeof value === 'string') return name === 'note' ? tokens(lang) : value;
  if (Array.isArray(value)) return value.map((each) => withTokens(each, name, lang));
  if (typeof value !== 'object' || value === null) return value;
  if (isRecordText(value)) {
    const text = tokens(lang);
    return { ...value, text, by: [{ person: null, length: text.length }] };
  }
  const foreign = new Set(['childWords', 'childWordsTranslation', 'translation']);
  const made = Object.entries(value).map(([key, each]): [string, unknown] => [
    key,
    withTokens(each, key, foreign.has(key) ? 'uk' : lang),
  ]);
  return { ...Object.fromEntries(made), ...(name.endsWith('ranslation') && { lang: 'uk' }) };
};

const isFull = ({ outcomes, support, actions, strengths, notes, ...plan }: RecordPlan): boolean =>
  outcomes.length >= 2 &&
  outcomes.every(({ measurements }) => measurements.length > 0) &&
  support.length === 2 &&
  actions.length === 2 &&
  [strengths, plan.needs, plan.barriers, plan.strategies ?? [], plan.parked ?? []].every(
    (points) => points.length > 0,
  ) &&
  notes.length > 1;

const origins = ['last', 'new'] as const;

/** A plan in which every text there can be is written, half of it from last term. */
export const fullPlan = (): RecordPlan => {
  const plan = must(
    fc.sample(recordPlan, { seed: 7, numRuns: 3000 }).find(isFull),
    'a plan with something in every list',
  );
  const said = withTokens(plan, '', 'en') as RecordPlan;
  const all = said.outcomes.map(({ id }) => id);
  return {
    ...said,
    outcomes: said.outcomes.map((outcome, place) => ({
      ...outcome,
      origin: origins[place % 2] ?? 'new',
      childWordsCame: { saidBy: pupil, typedBy: pupil, how: 'self', lang: 'uk', helpedBy: null },
    })),
    support: said.support.map((line, place) => ({
      ...line,
      outcomes: place === 0 ? all : [],
      origin: 'last',
      happened: 'partly',
    })),
    actions: said.actions.map((action, place) => ({
      ...action,
      origin: origins[place % 2] ?? 'new',
      happened: 'partly',
    })),
    notes: said.notes.map((block) => ({ ...block, marks: [] })),
  };
};

export const entryIn = <Entry extends RecordEntry>(entry: Entry): Entry =>
  withTokens(entry, '', 'uk') as Entry;

/** What stands in a field is its value, and not the text it began with. */
const textOf = (node: Node): string =>
  node instanceof HTMLTextAreaElement ? node.value : (node.nodeValue ?? '');

const accept = (node: Node): number =>
  node.parentElement?.closest('textarea, style, script, .visually-hidden, [aria-hidden="true"]') ===
  null
    ? NodeFilter.FILTER_ACCEPT
    : NodeFilter.FILTER_REJECT;

type Found = { readonly text: string; readonly lang: string };

const piecesOf = (root: Element): Found[] => {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT, accept);
  const nodes: Node[] = [...root.querySelectorAll('textarea')];
  while (walker.nextNode() !== null) nodes.push(walker.currentNode);
  return nodes.map((node) => {
    const element = node instanceof HTMLTextAreaElement ? node : node.parentElement;
    const lang = element?.closest<HTMLElement>('body [lang]')?.lang ?? '';
    return { text: textOf(node), lang };
  });
};

/** What stands in a language that is not its own: people's words in the page's, or the page's in theirs. */
export const wronglySpoken = (root: Element): string[] =>
  piecesOf(root).flatMap(({ text, lang }) => {
    const own = lang.split('-', 1)[0] ?? '';
    const wrong = [...text.matchAll(token)].filter(([, said]) => said !== own);
    const rest = text.replaceAll(token, '');
    const isOurs = (own === 'en' || own === 'uk') && /\p{L}/u.test(rest);
    return wrong.length > 0 || isOurs ? [`${lang || 'page'}: ${text}`] : [];
  });

/** Every token that stands in a part of the page. */
export const spokenTokens = (root: Element): string[] =>
  piecesOf(root).flatMap(({ text }) => [...text.matchAll(token)].map(([word]) => word));
