import type { StaffLink } from '@fourchairs/shared/protocol/http/pupils.ts';
import { expect, it, onTestFinished } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import { findSmallTargets, findViolations } from '#components/testing/accessibility.tsx';
import { render } from '#components/testing/render.tsx';
import { seatsKey } from '#lib/first-seat.ts';
import { PagesContext } from '#lib/pages/use-pages.ts';

import { fakeServer } from '../testing/fake-server.ts';
import { unused } from '../testing/sample-pupil.ts';
import { withApp } from '../testing/with-app.tsx';
import { StaffLinks } from './staff-links.tsx';

const linkOf = (personId: string, name: string, role: StaffLink['role']): StaffLink => {
  const { open, madeAt, usedAt, expiresAt } = unused;
  return { personId, name, role, open, madeAt, usedAt, expiresAt };
};
const left = 'POST /api/staff/teacher/left';

/** The SENCO sits at the school's pages. */
const open = async () => {
  const person = { id: 'senco', name: 'Mrs Hartley', role: 'senco' };
  const staff = { seat: 'seat-1', kind: 'staff', meetingId: null, person, documents: [] };
  sessionStorage.setItem(seatsKey, JSON.stringify({ staff, meeting: null }));
  onTestFinished(() => sessionStorage.removeItem(seatsKey));
  const asked = fakeServer({
    'GET /api/staff/links': {
      body: [linkOf('senco', 'Mrs Hartley', 'senco'), linkOf('teacher', 'Miss Adeyemi', 'teacher')],
    },
    [left]: { status: 204 },
  });
  const { node } = withApp(
    <PagesContext value={{ go: () => Promise.resolve(), page: null }}>
      <StaffLinks />
    </PagesContext>,
  );
  const { container } = await render(node);
  await userEvent.click(page.getByRole('button', { name: 'Links of the staff' }));
  await expect.element(page.getByRole('list', { name: 'Links of the staff' })).toBeVisible();
  return { asked, container };
};

it('lists the links of the staff, at every width, and asks before somebody has left', async () => {
  const { asked, container } = await open();
  expect(await findViolations(container)).toEqual([]);
  expect(findSmallTargets(container)).toEqual([]);
  for (const width of [320, 768, 1440]) {
    await page.viewport(width, 900);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  }
  await userEvent.click(page.getByRole('button', { name: 'Has left the school Miss Adeyemi' }));
  const question = page.getByRole('alertdialog');
  await expect.element(question).toMatchTextContent(/Has Miss Adeyemi left the school/u);
  expect(await findViolations(container)).toEqual([]);
  await userEvent.click(question.getByRole('button', { name: 'Yes, they have left' }));
  await expect.element(question).not.toBeInTheDocument();
  expect(asked.map(({ method, path }) => `${method} ${path}`)).toContain(left);
});

it('says of nobody but others that they have left', async () => {
  await open();
  const buttons = page.getByRole('button', { name: /^Has left the school/u });
  expect(buttons.elements()).toHaveLength(1);
});
