import type { SavedPage } from '#pages/saved-page.ts';

import type { Camera } from './camera.ts';
import type { Table } from './meeting-screens.ts';

/** The room's screen, at two stages. */
export const shootRoom = (camera: Camera, { lead }: Table): Promise<void> =>
  camera.scene('the room screen', async () => {
    await lead.page.setViewportSize({ width: 1440, height: 900 });
    await lead.lastOutcomes();
    const people = await lead.people();
    await camera.take(lead.page, 'people');
    await lead.page.setViewportSize({ width: 1440, height: 900 });
    const { page } = await people.openRoom();
    await page.getByText('Write for…').first().waitFor();
    await camera.take(page, 'room-1');
    await people.close();
    await page.getByRole('button', { name: /^Everyone to: / }).click();
    await camera.take(page, 'room-2');
    await page.close();
  });

/** The record read back, and what each person says to it. */
export const shootAgreement = (camera: Camera, table: Table): Promise<void> =>
  camera.scene('the record read back', async () => {
    const lead = await table.lead.agreement();
    await lead.readBack();
    await (await table.parent.agreement()).agree();
    const senco = await table.senco.agreement();
    await senco.differ('I would like to look at her hearing first.');
    await lead.answerOf('Mrs Hartley').getByText('hearing').waitFor();
    await camera.take(table.parent.page, 'read-back', ['phone']);
    await camera.take(table.lead.page, 'read-back', ['tablet', 'wide']);
  });

const compare = async (camera: Camera, saved: SavedPage): Promise<void> => {
  await saved.page.setViewportSize({ width: 1440, height: 900 });
  await saved.compareWith(/autumn/iu);
  await camera.take(saved.page, 'saved-compared');
};

/** The meeting is finished, and everybody reads the record. */
export const shootRecord = (camera: Camera, table: Table): Promise<void> =>
  camera.scene('the saved record', async () => {
    await table.lead.page.setViewportSize({ width: 1440, height: 900 });
    const saved = await (await table.lead.agreement()).finish();
    await camera.take(saved.page, 'saved');
    await camera.takePrint(saved.page, 'saved-print');
    await compare(camera, saved);
  });
