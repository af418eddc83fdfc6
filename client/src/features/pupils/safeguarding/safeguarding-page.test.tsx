import type { OpeningsView, OpeningView } from '@fourchairs/shared/protocol/http/openings.ts';
import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import { findSmallTargets, findViolations } from '#components/testing/accessibility.tsx';
import { render } from '#components/testing/render.tsx';
import { PagesContext } from '#lib/pages/use-pages.ts';

import { fakeServer } from '../testing/fake-server.ts';
import { detail } from '../testing/sample-pupil.ts';
import { withApp } from '../testing/with-app.tsx';
import { SafeguardingPage } from './safeguarding-page.tsx';

const list = 'GET /api/staff/openings';
const asked: OpeningView = {
  id: 'one',
  pupil: 'Zofia Nowak-Bell',
  meeting: 'Zofia, spring 2026',
  state: 'asked',
  until: null,
  steps: [
    {
      step: 'asked',
      by: 'Mr Okonkwo',
      at: '2026-03-19T09:00:00.000Z',
      words: 'She told Mr Lowe that she is scared to go home.',
    },
  ],
  may: { decide: false, withdraw: false, end: false, read: false },
};
const view: OpeningsView = {
  hours: 24,
  leads: ['Mr Okonkwo'],
  seniors: ['Mrs Fairley'],
  mayAsk: false,
  maySee: true,
  openings: [],
};

const open = async (answers: Parameters<typeof fakeServer>[0]) => {
  const sent = fakeServer(answers);
  const here = {
    go: () => Promise.resolve(),
    page: { path: '/safeguarding', params: {} },
  } as const;
  const inPages = (
    <PagesContext value={here}>
      <SafeguardingPage />
    </PagesContext>
  );
  const { container } = await render(withApp(inPages).node);
  await expect
    .element(page.getByRole('heading', { name: 'Opening a child’s own page' }))
    .toBeVisible();
  return { sent, container, posted: () => sent.filter(({ method }) => method === 'POST') };
};

it('says to everybody what it is, who can do it, what is kept and who sees it, and shows no openings', async () => {
  const { container } = await open({ [list]: { body: { ...view, maySee: false } } });
  await expect
    .element(page.getByText(/Only the safeguarding lead can ask: Mr Okonkwo/u))
    .toBeVisible();
  await expect.element(page.getByText(/Every step is kept for good/u)).toBeVisible();
  expect(page.getByRole('article').query()).toBeNull();
  expect(page.getByRole('button', { name: 'Ask to open a page' }).query()).toBeNull();
  expect(await findViolations(container)).toEqual([]);
  expect(findSmallTargets(container)).toEqual([]);
});

it('sends what the lead asks for, once there is a pupil, a meeting and a reason', async () => {
  const { posted, container } = await open({
    [list]: { body: { ...view, mayAsk: true } },
    'GET /api/pupils': { body: [detail.pupil] },
    'GET /api/pupils/zofia': { body: detail },
    'POST /api/staff/openings': { status: 204 },
  });
  await userEvent.click(page.getByRole('button', { name: 'Ask to open a page' }));
  const send = page.getByRole('button', { name: 'Ask', exact: true });
  await userEvent.click(send);
  await expect.element(page.getByRole('alert')).toMatchTextContent(/say why in a sentence/u);
  await userEvent.selectOptions(page.getByLabelText('Whose page?'), 'zofia');
  await userEvent.selectOptions(page.getByLabelText('Written for which meeting?'), 'autumn');
  await userEvent.fill(page.getByLabelText('Why do you need to read it?'), 'Scared to go home.');
  expect(await findViolations(container)).toEqual([]);
  await userEvent.click(send);
  await expect.element(send).not.toBeInTheDocument();
  expect(posted()).toEqual([
    expect.objectContaining({ body: { meetingId: 'autumn', why: 'Scared to go home.' } }),
  ]);
});

it('lets the second person say yes or no, with a reason', async () => {
  const may = { ...asked.may, decide: true };
  const { posted } = await open({
    [list]: { body: { ...view, openings: [{ ...asked, may }] } },
    'POST /api/staff/openings/one/decision': { status: 204 },
  });
  await expect.element(page.getByText(/scared to go home/u)).toBeVisible();
  const yes = page.getByRole('button', { name: 'Yes, for 24 hours' });
  await userEvent.click(yes);
  await expect.element(page.getByRole('alert')).toMatchTextContent(/Say why first/u);
  await userEvent.fill(page.getByLabelText('Why do you say yes or no?'), 'I spoke to Mr Lowe.');
  await userEvent.click(page.getByRole('button', { name: 'No', exact: true }));
  await expect
    .poll(() => posted().map(({ body }) => body))
    .toEqual([{ approve: false, why: 'I spoke to Mr Lowe.' }]);
});

it('reads the page only when asked to, puts it away again, and says what the server refused', async () => {
  const may = { ...asked.may, read: true, end: true };
  const until = '2026-03-20T09:00:00.000Z';
  const opened = {
    pupil: 'Zofia',
    until,
    isWhole: true,
    entries: [
      {
        id: 'a',
        topic: 'my-words',
        outcome: null,
        card: null,
        face: null,
        words: 'Something only for me',
        drawing: [{ colour: 'red', width: 'thin', points: [1, 1, 200, 200] }],
        typedBy: 'Zofia Nowak-Bell',
        helpedBy: null,
        translation: null,
      },
    ],
  };
  const { posted, container } = await open({
    [list]: { body: { ...view, openings: [{ ...asked, state: 'open', until, may }] } },
    'POST /api/staff/openings/one/reading': { body: opened },
    'POST /api/staff/openings/one/end': {
      status: 409,
      body: { error: 'conflict', message: 'This opening does not stand as it did.' },
    },
  });
  expect(posted()).toEqual([]);
  await userEvent.click(page.getByRole('button', { name: 'Read the page' }));
  await expect.element(page.getByText('Something only for me')).toBeVisible();
  await expect.element(page.getByRole('img', { name: 'What Zofia drew' })).toBeVisible();
  expect(await findViolations(container)).toEqual([]);
  await userEvent.click(page.getByRole('button', { name: 'Put it away' }));
  expect(page.getByText('Something only for me').query()).toBeNull();
  await userEvent.click(page.getByRole('button', { name: 'End it now' }));
  await expect.element(page.getByRole('alert')).toMatchTextContent(/does not stand as it did/u);
});
