import type { MeetingRecord, RecordReport } from '@fourchairs/shared/document/record.ts';
import type { PersonId } from '@fourchairs/shared/lib/ids.ts';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import { createApi } from '#api/api-client.ts';
import { ApiContext } from '#api/api-context.ts';
import { findViolations } from '#components/testing/accessibility.tsx';
import { render } from '#components/testing/render.tsx';

import { peopleById } from '../model/people.ts';
import { plainComparison } from '../model/plain-comparison.ts';
import { after, saved, teacher, tom } from '../testing/sample-record.ts';
import { Paper } from './paper.tsx';

const report: RecordReport = {
  id: '5f0c3f6e-3d0e-4b0e-8a52-0d1f9c1f0b01',
  name: 'Speech and language',
  writer: tom,
  type: 'jpeg',
  size: 400_000,
  sha256: '0123456789abcdef'.repeat(4),
  came: 'post',
  addedBy: teacher,
  at: '2026-03-10T10:00:00.000Z',
  shownAt: '2026-03-12T10:00:00.000Z',
};

const show = (
  more: Pick<MeetingRecord, 'reports' | 'involvement' | 'people'> | object,
  meetingId: string,
) => {
  const record: MeetingRecord = { ...after, ...more };
  return render(
    <QueryClientProvider client={new QueryClient()}>
      <ApiContext value={createApi(() => 'seat')}>
        <Paper
          meetingId={meetingId}
          content={{
            shown: saved(record),
            record,
            earlier: null,
            comparison: plainComparison(record),
            people: peopleById(record, null),
          }}
          onStopComparing={() => undefined}
        />
      </ApiContext>
    </QueryClientProvider>,
  );
};

it('REPORT13 the record says which reports the meeting had, and gives each from wherever it is read', async () => {
  const asked: string[] = [];
  vi.stubGlobal('fetch', (path: string) => {
    asked.push(path);
    return Promise.resolve(new Response('bytes'));
  });
  const names: string[] = [];
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function keep(
    this: HTMLAnchorElement,
  ) {
    names.push(this.download);
  });
  const { container } = await show({ reports: [report] }, 'a-later-meeting');
  const section = page.getByRole('region', { name: 'Reports the meeting had' });
  await expect
    .element(
      section.getByText(
        'by Tom Bell · came by post, added by Miss Adeyemi · shown on 12 March · picture, 391 kB · code 0123456789abcdef',
      ),
    )
    .toBeVisible();
  await userEvent.click(section.getByRole('button', { name: 'Download Speech and language' }));
  await expect.poll(() => names).toEqual(['Speech and language.jpg']);
  const { meetingId, n } = saved(after).version;
  expect(asked).toEqual([
    `/api/meetings/a-later-meeting/versions/${meetingId}.${n}/reports/${report.id}`,
  ]);
  expect(await findViolations(container)).toEqual([]);
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

it('REPORT13 says nothing of reports where there were none', async () => {
  const { container } = await show({}, 'a-later-meeting');
  expect(container.textContent).not.toMatch(/Reports the meeting|Who helps/);
});

it('INVOLVE3 the record says who agreed that whom helps, and where nobody’s agreement is recorded', async () => {
  const park = { id: report.id as PersonId, name: 'Dr Park', shownAs: '' };
  const people = [...after.people, { ...park, role: 'professional', isLead: false } as const];
  const said = {
    professional: park.id,
    person: tom,
    agrees: true,
    how: 'own',
    recordedBy: tom,
    at: '2026-03-12T10:00:00.000Z',
  } as const;
  await show({ people, involvement: [said] }, 'meeting');
  const section = page.getByRole('region', { name: 'Who helps, and who agreed' });
  await expect
    .element(section.getByText('Dr Park: Tom Bell agreed on 12 March, on their own device.'))
    .toBeVisible();
  await show({ people, involvement: [] }, 'meeting');
  await expect
    .element(page.getByText('Dr Park: nobody’s agreement is recorded.').last())
    .toBeVisible();
});
