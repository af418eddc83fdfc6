import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import { findSmallTargets, findViolations } from '#components/testing/accessibility.tsx';
import { render } from '#components/testing/render.tsx';

import { fakeServer } from '../testing/fake-server.ts';
import { detail } from '../testing/sample-pupil.ts';
import { withApp } from '../testing/with-app.tsx';
import { LookField } from './look-field.tsx';

const put = 'PUT /api/pupils/zofia/look';
const field = () => page.getByLabelText('How Zofia’s own page looks');

it('CHILD1 sends what staff choose, and the usual look as none', async () => {
  const asked = fakeServer({ [put]: { status: 204 } });
  const { container } = await render(
    withApp(<LookField detail={{ ...detail, look: 'words' }} />).node,
  );
  await expect.element(field()).toHaveValue('words');
  expect(await findViolations(container)).toEqual([]);
  expect(findSmallTargets(container)).toEqual([]);
  await userEvent.selectOptions(field(), 'pictures');
  await userEvent.selectOptions(field(), 'usual');
  await expect
    .poll(() => asked.map(({ body }) => body))
    .toEqual([{ look: 'pictures' }, { look: null }]);
});

it('says that it was not changed, and shows what still holds', async () => {
  fakeServer({ [put]: { status: 503, body: { error: 'not-saved', message: '' } } });
  await render(withApp(<LookField detail={detail} />).node);
  await userEvent.selectOptions(field(), 'words');
  await expect.element(page.getByRole('alert')).toMatchTextContent(/It was not changed/u);
  await expect.element(field()).toHaveValue('usual');
});
