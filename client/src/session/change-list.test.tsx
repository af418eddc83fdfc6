import { compareRecords } from '@fourchairs/shared/document/compare.ts';
import type { MeetingId } from '@fourchairs/shared/lib/ids.ts';
import { parseId } from '@fourchairs/shared/lib/ids.ts';
import { must } from '@fourchairs/shared/lib/must.ts';
import { expect, it } from 'vitest';

import { findViolations } from '#components/testing/accessibility.tsx';
import { render } from '#components/testing/render.tsx';
import { after, before, magda, teacher } from '#features/saved/testing/sample-record.ts';

import { ChangeList } from './change-list.tsx';

const listed = async (earlier: typeof after, later: typeof after): Promise<string[]> => {
  const comparison = compareRecords(earlier, later);
  const { container } = await render(<ChangeList comparison={comparison} record={later} />);
  expect(await findViolations(container)).toEqual([]);
  const items = [...container.querySelectorAll('li')].map(({ textContent }) => textContent);
  return items.length > 0 ? items : [container.textContent];
};

it('says what changed in plain sentences, and nothing where nothing did', async () => {
  expect(await listed(after, after)).toEqual(['Nothing has changed.']);
  const { plan, pupil } = after;
  const [outcome] = plan.outcomes;
  if (outcome === undefined) throw new Error('The sample has an outcome');
  const text = (words: string) => ({ text: words, by: [] });
  const later = {
    ...after,
    plan: {
      ...plan,
      strengths: [
        ...plan.strengths,
        { id: 'new', text: text('  Reads to\n her brother ') },
        { id: 'newer', text: text('Swims') },
      ],
      outcomes: [{ ...outcome, id: 'fresh', title: text('') }, ...plan.outcomes],
      nextDate: '2026-07-02',
    },
  };
  expect(await listed(after, later)).toEqual([
    'Added to what is going well: “Reads to her brother” and “Swims”',
    'New outcome: “an outcome without a name yet”',
    'The next meeting: Thursday 2 July 2026',
  ]);
  const back = await listed(later, after);
  expect(back.slice(0, 2)).toEqual([
    'No longer in what is going well: “Reads to her brother” and “Swims”',
    'No longer an outcome: “an outcome without a name yet”',
  ]);
  expect((await listed(before, after)).join('\n')).not.toContain(pupil.fullName);
});

it('says that a day or a choice was changed, also where no word was: it was read back otherwise', async () => {
  const { plan } = after;
  const [outcome, ...others] = plan.outcomes;
  if (outcome === undefined) throw new Error('The sample has an outcome');
  const target = { ...outcome.target, by: '2027-01-01' };
  for (const more of [{ target }, { heldBack: 'too-much' as const }]) {
    const later = { ...after, plan: { ...plan, outcomes: [{ ...outcome, ...more }, ...others] } };
    const title = outcome.title.text;
    expect(await listed(after, later)).toEqual([
      `A day, a number or a choice was changed: “${title}”`,
    ]);
  }
});

it('VERSION7 says what was agreed, and that nothing is where a new meeting began without', async () => {
  const { plan } = after;
  const [outcome] = plan.outcomes;
  if (outcome === undefined) throw new Error('The sample has an outcome');
  const title = outcome.title.text;
  const withOne = (more: Partial<typeof outcome>) => ({
    ...after,
    plan: { ...plan, outcomes: [{ ...outcome, agreedLevel: null, decision: null, ...more }] },
  });
  const nothing = withOne({});
  const agreed = withOne({ agreedLevel: 0, decision: 'adapt' });
  expect(await listed(nothing, agreed)).toEqual([
    `How it is going with “${title}”: Got to what we hoped for`,
    `What next for “${title}”: Carry on, with changes`,
  ]);
  expect(await listed(agreed, nothing)).toEqual([
    `It is not agreed yet how it is going with “${title}”`,
    `It is not decided yet what is next for “${title}”`,
  ]);
});

it('VERSION7 does not name an action that was done and is not on the list any more', async () => {
  const { plan } = after;
  const [action] = plan.actions;
  if (action === undefined) throw new Error('The sample has an action');
  const withActions = (actions: typeof plan.actions) => ({ ...after, plan: { ...plan, actions } });
  const none = withActions([]);
  expect(await listed(withActions([{ ...action, done: true }]), none)).toEqual([
    'Nothing has changed.',
  ]);
  expect(await listed(withActions([{ ...action, done: false }]), none)).toEqual([
    `No longer to do: “${action.what.text}”`,
  ]);
});

const end = {
  what: 'end',
  day: '2026-03-19',
  why: 'He manages with what every lesson has.',
  instead: 'A quiet corner',
  by: 'Miss Adeyemi',
} as const;
const told = {
  person: magda,
  how: 'letter',
  day: '2026-03-20',
  by: 'Mrs Hartley',
  notedBy: 'Miss Adeyemi',
} as const;
const ended = 'SEN Support ends. Decided on Thursday 19 March 2026, noted by Miss Adeyemi.';

it('VERSION6 says that SEN Support ended, why, who noted it, and who was told', async () => {
  const began = { ...after, sen: { plan: 'support-plan' as const } };
  const stopped = { ...after, sen: { decision: end, told: [told] } };
  expect(await listed(began, stopped)).toEqual([
    `${ended} Why: “${end.why}”`,
    'Magda Nowak was told on Friday 20 March 2026, in a letter, by Mrs Hartley. Noted by Miss Adeyemi.',
    'No kind of plan goes on',
  ]);
  expect(await listed(stopped, stopped)).toEqual(['Nothing has changed.']);
  const unsaid = { ...after, sen: { decision: { ...end, why: '' } } };
  expect(await listed(after, unsaid)).toEqual([ended]);
});

it('VERSION6 says that it was taken back, and not of another meeting that noted nothing', async () => {
  const stopped = { ...after, sen: { decision: end } };
  expect(await listed(stopped, after)).toEqual(['Taken back: “SEN Support ends”']);
  expect(await listed({ ...after, sen: { told: [told] } }, after)).toEqual([
    'Not noted any more as told: Magda Nowak',
  ]);
  const id = must(parseId<MeetingId>('00000000-0000-4000-8000-0000000000ff'), 'an id');
  const next = { ...after, meeting: { ...after.meeting, id } };
  expect(await listed({ ...after, sen: { decision: end, told: [told] } }, next)).toEqual([
    'Nothing has changed.',
  ]);
});

it('names who is invited now, a new report, and that somebody answered who may help', async () => {
  const report = {
    id: 'r',
    name: 'Hearing test.pdf',
    writer: teacher,
    type: 'pdf',
    size: 1,
    sha256: 'a',
    came: 'own',
    addedBy: teacher,
    at: '2026-03-01T10:00:00Z',
    shownAt: '2026-03-01T10:00:00Z',
  } as const;
  const fewer = { ...after, people: after.people.filter(({ id }) => id !== magda) };
  const answer = {
    professional: teacher,
    person: magda,
    agrees: true,
    how: 'room',
    recordedBy: teacher,
    at: '2026-03-01T10:00:00Z',
  } as const;
  const more = { ...after, reports: [report], involvement: [answer] };
  expect(await listed(fewer, more)).toEqual([
    'Invited now: Magda Nowak',
    'There are new answers about who may help',
    'New report: “Hearing test.pdf”',
  ]);
  expect(await listed(after, fewer)).toEqual(['Not invited now: Magda Nowak']);
});
