import { afterEach, beforeEach, expect, it } from 'vitest';

import { fetchStageOf } from './first-stage.ts';

const fetched = (): (string | null)[] =>
  [...document.querySelectorAll('link[rel="modulepreload"][href^="/stage"]')].map((link) =>
    link.getAttribute('href'),
  );

const answer = (view: unknown, status = 200): Promise<Response> =>
  Promise.resolve(Response.json(view, { status }));

const addMeta = (name: string, content: string): void => {
  const meta = document.createElement('meta');
  meta.setAttribute('name', name);
  meta.setAttribute('content', content);
  document.head.append(meta);
};

beforeEach(() => {
  addMeta('stage-support', '/stage-support.js /stage-shared.js');
  addMeta('stage-working', '/stage-working.js');
});
afterEach(() => {
  document.head
    .querySelectorAll('meta[name^="stage-"], link[href^="/stage"]')
    .forEach((element) => element.remove());
  history.replaceState(null, '', location.pathname + location.search);
});

it('fetches the scripts of the stage the meeting is at, and leaves the answer to be read', async () => {
  const response = answer({ stage: 'support', you: { role: 'parent' } });
  await fetchStageOf(response);
  expect(fetched()).toEqual(['/stage-support.js', '/stage-shared.js']);
  expect(await (await response).json()).toMatchObject({ stage: 'support' });
});

it('goes by the address where that names a stage', async () => {
  history.replaceState(null, '', '#working.2');
  await fetchStageOf(answer({ stage: 'support', you: { role: 'parent' } }));
  expect(fetched()).toEqual(['/stage-working.js']);
});

it.each([
  ['for the child, who has a page of their own', { stage: 'support', you: { role: 'child' } }, 200],
  ['for a stage the page does not know', { stage: 'tea', you: { role: 'parent' } }, 200],
  ['when the answer is no', { error: 'not-allowed', message: 'No.' }, 403],
  ['when the answer is nonsense', 'nonsense', 200],
])('fetches nothing %s', async (_, view, status) => {
  await fetchStageOf(answer(view, status));
  expect(fetched()).toEqual([]);
});
