import { must } from '@fourchairs/shared/lib/must.ts';
import {
  issuedLink,
  pupilDetail,
  pupilMeeting,
  pupilSummary,
  type PupilDetail,
} from '@fourchairs/shared/protocol/http/pupils.ts';
import * as z from 'zod/mini';

import type { DemoServer } from '#support/demo-server.ts';
import { Machine } from '#support/machine.ts';

/** Somebody's link to their school's own pages. */
export const staffDoor = ({ doors }: DemoServer, name: string): string =>
  must(
    doors.staff.find((each) => each.name === name),
    name,
  ).link;

type NewMeeting = {
  readonly term: 'autumn' | 'spring' | 'summer';
  readonly plannedAt: string;
  /** By their names; the pupil always comes. */
  readonly people: readonly string[];
  readonly lead: string;
  readonly carryFrom: string;
};

/** The SENCO at the door for machines: what a school does between two meetings, at no cost. */
export class Desk {
  readonly #machine: Machine;
  readonly #pupil: string;

  private constructor(machine: Machine, pupil: string) {
    this.#machine = machine;
    this.#pupil = pupil;
  }

  static async of(server: DemoServer, senco: string, pupil: string): Promise<Desk> {
    const machine = await Machine.join(server.url, { link: staffDoor(server, senco) });
    const { body } = await machine.ask('/api/pupils');
    const found = z.array(pupilSummary).parse(body);
    const { id } = must(
      found.find(({ fullName }) => fullName === pupil),
      pupil,
    );
    return new Desk(machine, id);
  }

  async pupil(): Promise<PupilDetail> {
    return pupilDetail.parse((await this.#machine.ask(`/api/pupils/${this.#pupil}`)).body);
  }

  /** Makes a meeting, and says which. */
  async make({ people, lead, ...plan }: NewMeeting): Promise<string> {
    const known = (await this.pupil()).people;
    const idOf = (name: string) =>
      must(
        known.find((person) => person.name === name),
        name,
      ).id;
    const body = { ...plan, people: people.map(idOf), newPeople: [], leadId: idOf(lead) };
    const path = `/api/pupils/${this.#pupil}/meetings`;
    const answer = await this.#machine.ask(path, { method: 'POST', body });
    return pupilMeeting.parse(answer.body).id;
  }

  /** A fresh link for somebody to a meeting. */
  async linkFor(meeting: string, name: string): Promise<string> {
    const { people } = await this.pupil();
    const person = must(
      people.find((each) => each.name === name),
      name,
    );
    const path = `/api/meetings/${meeting}/links/${person.id}`;
    const { body } = await this.#machine.ask(path, { method: 'POST' });
    return issuedLink.parse(body).link;
  }
}
