import { SavedPage } from '#pages/saved-page.ts';
import { expect, test } from '#support/test.ts';

test.use({ asZofia: true });

test('Zofia’s spring review is finished, and compared with the autumn review it names who wrote what', async ({
  as,
}) => {
  const parent = await (await as('parent')).comeIn();
  const stage = await parent.working();
  await stage.addStrength('Laughs at her own jokes');
  await parent.expectSaved();
  const teacher = await (await as('teacher')).comeIn();
  const agree = await teacher.agreement();
  await agree.readBack();
  await agree.finish();
  const saved = await SavedPage.on(parent.page);
  await saved.compareWith(/Autumn review/);
  await expect(saved.record).toContainText('Laughs at her own jokes (added by Magda Nowak)');
  await expect(saved.record).toContainText('Asks what a word means (added by Miss Adeyemi)');
});
