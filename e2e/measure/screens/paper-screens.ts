import type { Camera } from './camera.ts';
import type { Table } from './meeting-screens.ts';

/** Whose paper comes back: the child's with its boxes to tick, and a parent's in words. */
const papers = { child: 'Zofia', parent: 'Tom Bell' } as const;

/** What came back on paper is typed up, beside the meeting, by whoever leads it. */
export const shootFromPaper = (camera: Camera, { lead }: Table): Promise<void> =>
  camera.scene('typing up from paper', async () => {
    const page = await lead.page.context().newPage();
    const { origin, pathname } = new URL(lead.page.url());
    const [, , meeting = ''] = pathname.split('/');
    await page.goto(`${origin}/meeting/${meeting}/from-paper`);
    for (const [who, name] of Object.entries(papers)) {
      const whose = page.getByLabel('Whose paper is it?');
      await whose.waitFor();
      await whose.selectOption({ label: await labelOf(whose, name) });
      await page.getByRole('button', { name: 'Begin', exact: true }).waitFor();
      await camera.take(page, `from-paper-${who}-begin`, ['phone', 'wide']);
      await page.getByRole('button', { name: 'Begin', exact: true }).click();
      await page
        .getByRole('heading', { name: /paper$/u })
        .first()
        .waitFor();
      await camera.take(page, `from-paper-${who}`);
    }
    await page.close();
  });

/** *Tom Bell, parent or carer*. */
const labelOf = async (
  select: ReturnType<Table['lead']['page']['getByLabel']>,
  name: string,
): Promise<string> => {
  const labels = await select.locator('option').allTextContents();
  const found = labels.find((label) => label.startsWith(name));
  if (found === undefined) throw new Error(`${name} is not in the list`);
  return found;
};
