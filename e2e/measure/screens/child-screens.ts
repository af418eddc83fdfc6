import type { ChildPage } from '#pages/child-page.ts';
import { JoinPage } from '#pages/join-page.ts';
import { personIn } from '#support/personas.ts';
import type { Venue } from '#support/venue.ts';

import { type Camera, closeAll } from './camera.ts';

const answer = async (camera: Camera, child: ChildPage, name: string): Promise<void> => {
  await child.write('I like maths. It is too loud after lunch.');
  await child.expectSaved();
  await camera.take(child.page, `${name}-writing`);
  await child.show();
  await child.said(/can see this/).waitFor();
  await camera.take(child.page, `${name}-shown`);
};

/** One pupil's own screen, from hello to thank you. */
export const shootQuestions = async (
  camera: Camera,
  child: ChildPage,
  name: string,
): Promise<void> => {
  await child.page.getByRole('button', { name: 'Start', exact: true }).waitFor();
  await camera.take(child.page, `${name}-hello`);
  await child.start();
  await child.goTo('How are lessons?');
  await camera.take(child.page, `${name}-faces`);
  await answer(camera, child, name);
  await child.goTo('How is this going?');
  await camera.take(child.page, `${name}-outcome`);
  await child.sayWrong();
  await camera.take(child.page, `${name}-something-is-wrong`);
  await child.page.getByRole('button', { name: 'Go back', exact: true }).last().click();
  await child.skipToTheEnd();
  await camera.take(child.page, `${name}-done`);
};

export const shootChild = (camera: Camera, venue: Venue): Promise<void> =>
  camera.scene('the child’s screen', async () => {
    const page = await camera.person();
    const link = await JoinPage.open(page, personIn(venue.zofia, 'child').link);
    await shootQuestions(camera, await link.comeInAsChild(), 'child');
    await closeAll([page]);
  });
