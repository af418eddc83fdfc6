import { JoinPage } from '#pages/join-page.ts';
import type { SavedPage } from '#pages/saved-page.ts';
import { autumnLink } from '#support/saved-review.ts';
import { expect, test } from '#support/test.ts';

test.use({ viewport: { width: 1440, height: 900 }, ownServer: true });

test('two of the staff take words out of a saved record, and a parent reads the gap', async ({
  newPage,
  venue,
}) => {
  const open = async (person: string): Promise<SavedPage> =>
    (await JoinPage.open(await newPage(), autumnLink(venue.server, person))).read();
  const teacher = await open('Miss Adeyemi');
  const whole = await teacher.section('What’s working').innerText();
  const line = whole.split('\n').find((each) => each.split(' ').length > 4) ?? '';
  const taken = line.trim().split(' ').slice(0, 3).join(' ');
  expect(taken).not.toBe('');
  await teacher.askToTakeOut(taken, 'It was not true');
  await expect(
    teacher.page.getByRole('button', { name: 'Take them out', exact: true }),
  ).toHaveCount(0);
  const senco = await open('Mrs Hartley');
  await expect(senco.page.getByText(`“${taken}”`)).toBeVisible();
  await senco.confirmTakingOut();
  const gap = /words taken out on .* by Miss Adeyemi and Mrs Hartley/;
  await expect(senco.section('What’s working')).toContainText(gap);
  const parent = await open('Magda Nowak');
  await expect(parent.section('What’s working')).toContainText(gap);
  await expect(parent.section('What’s working')).not.toContainText(taken);
  await expect(parent.section('Taken out after it was saved')).toContainText('It was not true');
  await expect(parent.page.getByRole('button', { name: 'Take words out…' })).toHaveCount(0);
});
