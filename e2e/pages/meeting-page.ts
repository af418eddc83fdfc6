import { expect, type Locator, type Page } from '@playwright/test';

import { PeopleDialog } from './people-dialog.ts';
import { AgreeStage } from './stages/agree-stage.ts';
import { ChildStage } from './stages/child-stage.ts';
import { LastOutcomesStage } from './stages/last-outcomes-stage.ts';
import { NewOutcomesStage } from './stages/new-outcomes-stage.ts';
import { WorkingStage } from './stages/working-stage.ts';

/** The review meeting, for everybody but the child. */
export class MeetingPage {
  readonly page: Page;

  private constructor(page: Page) {
    this.page = page;
  }

  static async on(page: Page): Promise<MeetingPage> {
    await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
    const meeting = new MeetingPage(page);
    await meeting.expectSaved();
    return meeting;
  }

  /** The notes beside every stage. */
  get notes(): Locator {
    return this.page.getByRole('textbox', { name: 'Notes', exact: true });
  }

  /** What the header says about where the words are. */
  get saved(): Locator {
    return this.page
      .getByRole('banner')
      .getByText(/^(Saved for everyone|You are reading along)$/)
      .first();
  }

  get offline(): Locator {
    return this.page
      .getByRole('banner')
      .getByText(/^Offline:/)
      .first();
  }

  get hereNow(): Locator {
    return this.page.getByRole('list', { name: 'Here now' }).getByRole('listitem');
  }

  get stageTitle(): Locator {
    return this.page.getByRole('main').getByRole('heading', { level: 2 });
  }

  async expectSaved(): Promise<void> {
    await expect(this.saved).toBeVisible({ timeout: 35_000 });
  }

  /** A stage by its name; on a phone the list of stages is behind a button. */
  async goTo(stage: string): Promise<void> {
    const all = this.page.getByRole('button', { name: 'All stages' });
    if (await all.isVisible()) await all.click();
    await this.stageButton(stage).click();
    await expect(this.stageTitle).toHaveText(stage);
  }

  stageButton(stage: string): Locator {
    return this.page
      .getByRole('navigation', { name: 'Stages of the meeting' })
      .getByRole('button', { name: stage });
  }

  async childSays(): Promise<ChildStage> {
    const all = this.page.getByRole('button', { name: 'All stages' });
    if (await all.isVisible()) await all.click();
    await this.page
      .getByRole('navigation', { name: 'Stages of the meeting' })
      .getByRole('button', { name: /^What .* says/ })
      .click();
    return new ChildStage(this.page);
  }

  async working(): Promise<WorkingStage> {
    await this.goTo('What’s working');
    return new WorkingStage(this.page);
  }

  async lastOutcomes(): Promise<LastOutcomesStage> {
    await this.goTo('Last term’s outcomes');
    return new LastOutcomesStage(this.page);
  }

  async newOutcomes(): Promise<NewOutcomesStage> {
    await this.goTo('New outcomes');
    return new NewOutcomesStage(this.page);
  }

  async agreement(): Promise<AgreeStage> {
    await this.goTo('Do we agree?');
    return new AgreeStage(this.page);
  }

  async bringEveryoneHere(): Promise<void> {
    await this.page.getByRole('button', { name: 'Bring everyone here' }).click();
  }

  /** The lead notes how somebody takes part. */
  async noteAttendance(name: string, how: string): Promise<void> {
    const choice = this.page.getByRole('combobox', { name: `How ${name} takes part` });
    await choice.selectOption({ label: how });
    await expect(choice.locator('option:checked')).toHaveText(how);
  }

  /** The lead notes since when somebody takes part. */
  async noteFrom(name: string, time: string): Promise<void> {
    await this.page.getByRole('button', { name: `Add times ${name}` }).click();
    const from = this.page.getByLabel(`From: ${name}`);
    await from.fill(time);
    await expect(from).toHaveValue(time);
  }

  async undo(): Promise<void> {
    await this.page.getByRole('button', { name: 'Undo', exact: true }).click();
  }

  async people(): Promise<PeopleDialog> {
    await this.page.getByRole('button', { name: 'People', exact: true }).click();
    return PeopleDialog.on(this.page);
  }
}
