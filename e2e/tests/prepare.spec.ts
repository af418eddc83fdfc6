import { JoinPage } from '#pages/join-page.ts';
import { MeetingPage } from '#pages/meeting-page.ts';
import { checkScreen } from '#support/check-screen.ts';
import { sencoHome } from '#support/personas.ts';
import { expect, test } from '#support/test.ts';

const inAWeek = (): string =>
  new Date(Date.now() + 7 * 24 * 60 * 60_000).toISOString().slice(0, 10);

test.describe('days before the meeting', () => {
  test.use({ ownServer: true });

  test('PREP6 a parent gets ready at home, shows some of it and takes some back; nobody sees the rest', async ({
    newPage,
    venue,
  }) => {
    const home = await (
      await JoinPage.open(await newPage(), sencoHome(venue.server).link)
    ).comeInAsStaff();
    const zofia = await home.open('Zofia');
    await zofia.startMeeting();
    await zofia.page.getByLabel('Day', { exact: true }).fill(inAWeek());
    await zofia.save.click();
    await expect(zofia.page.getByText('The meeting is made.')).toBeVisible();
    const issued = await zofia.getLink('Magda Nowak');
    const address = await issued.getByRole('textbox', { name: 'The link' }).inputValue();

    const magda = await (await JoinPage.open(await newPage(), address)).getReady();
    await magda.write('How are things at home?', 'Evenings are hard.');
    await magda.write('Questions', 'Who teaches her in September?');
    await magda.write('Ideas', 'A recording to keep.');
    await magda.show('Questions');
    await magda.show('Ideas');
    await magda.takeBack('Ideas');
    await checkScreen(magda.page, 'the preparation');

    const again = await (await JoinPage.open(await newPage(), address)).getReady();
    await expect(again.answer('How are things at home?')).toHaveValue('Evenings are hard.');
    const meeting = await magda.toMeeting();
    await meeting.goTo('What’s working');
    await expect(meeting.page.getByRole('textbox', { name: 'Questions' })).toHaveValue(
      'Who teaches her in September?',
    );

    await zofia.page.keyboard.press('Escape');
    await zofia.meetings
      .first()
      .getByRole('button', { name: /^Go into the meeting/ })
      .click();
    const senco = await MeetingPage.on(zofia.page);
    await senco.goTo('What’s working');
    await expect(senco.page.getByText('Who teaches her in September?').first()).toBeVisible();
    await expect(senco.page.getByText('Evenings are hard.')).toHaveCount(0);
    await expect(senco.page.getByText('A recording to keep.')).toHaveCount(0);
  });
});
