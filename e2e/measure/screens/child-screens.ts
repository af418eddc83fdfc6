import type { ChildPage } from '#pages/child-page.ts';
import { JoinPage } from '#pages/join-page.ts';
import { personIn } from '#support/personas.ts';
import type { Venue } from '#support/venue.ts';

import { type Camera, closeAll } from './camera.ts';

const answer = async (camera: Camera, child: ChildPage, name: string): Promise<void> => {
  await child.write(' I like maths. It is too loud after lunch.');
  await child.expectSaved();
  await camera.take(child.page, `${name}-writing`);
  await child.show();
  await child.said(/can see this/).waitFor();
  await camera.take(child.page, `${name}-shown`);
};

/** A finger on the paper: a house. */
const draw = async (child: ChildPage): Promise<void> => {
  const paper = child.page.getByRole('img', { name: 'Paper to draw on' });
  await paper.scrollIntoViewIfNeeded();
  const box = await paper.boundingBox();
  if (box === null) throw new Error('no paper');
  const corners = [
    [0.25, 0.8],
    [0.25, 0.45],
    [0.5, 0.15],
    [0.75, 0.45],
    [0.75, 0.8],
    [0.25, 0.8],
  ] as const;
  for (const [place, [x, y]] of corners.entries()) {
    await child.page.mouse.move(box.x + x * box.width, box.y + y * box.height, { steps: 12 });
    if (place === 0) await child.page.mouse.down();
  }
  await child.page.mouse.up();
};

const press = ({ page }: ChildPage, word: string): Promise<void> =>
  page.getByRole('button', { name: word, exact: true }).click();

const shootCards = async (camera: Camera, child: ChildPage, name: string): Promise<void> => {
  await child.goTo('Does it work for you?');
  await press(child, 'It works');
  await press(child, 'It does not work');
  await camera.take(child.page, `${name}-cards`);
};

const shootPicks = async (camera: Camera, child: ChildPage, name: string): Promise<void> => {
  await child.goTo('What is important to you?');
  await press(child, 'My family');
  await press(child, 'Animals');
  await press(child, 'Someone helped me');
  await camera.take(child.page, `${name}-who-helped`);
  const helper = child.page.getByRole('dialog', { name: 'Who helped you?' });
  await helper.getByRole('radio').nth(2).check({ force: true });
  await helper.getByRole('button', { name: 'Done', exact: true }).last().click();
  await camera.take(child.page, `${name}-picks`);
  await child.goTo('Do you want to draw something?');
  await draw(child);
  await camera.take(child.page, `${name}-drawing`);
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
  await camera.scene(`sorting cards as ${name}`, () => shootCards(camera, child, name));
  await child.goTo('How is this going?');
  await camera.take(child.page, `${name}-outcome`);
  await child.sayWrong();
  await camera.take(child.page, `${name}-something-is-wrong`);
  await child.page.getByRole('button', { name: 'Go back', exact: true }).last().click();
  await camera.scene(`picking and drawing as ${name}`, () => shootPicks(camera, child, name));
  await child.skipToTheEnd();
  await camera.take(child.page, `${name}-done`);
};

/** The plan was read out: what the child says to it. */
export const shootChildsAnswer = (camera: Camera, venue: Venue): Promise<void> =>
  camera.scene('what the child says to the plan', async () => {
    const page = await camera.person();
    const link = await JoinPage.open(page, personIn(venue.zofia, 'child').link);
    const child = await link.comeInAsChild();
    await camera.take(page, 'child-plan-read-out');
    await press(child, 'Say what I think');
    await child.words.fill('I want my story map to stay.');
    await camera.take(page, 'child-agree');
    await closeAll([page]);
  });

export const shootChild = (camera: Camera, venue: Venue): Promise<void> =>
  camera.scene('the child’s screen', async () => {
    const page = await camera.person();
    const link = await JoinPage.open(page, personIn(venue.zofia, 'child').link);
    await shootQuestions(camera, await link.comeInAsChild(), 'child');
    await closeAll([page]);
  });
