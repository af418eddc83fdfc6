import { type DocumentName, laneOf } from '@fourchairs/shared/document/document-name.ts';
import { notesOf } from '@fourchairs/shared/document/plan-items.ts';
import { syncType } from '@fourchairs/shared/protocol/socket/frame.ts';
import * as Y from 'yjs';

import { defaultCompactAt } from '#collab/compaction.ts';
import type { FakeLink } from '#collab/testing/fake-link.ts';
import { TestEngine } from '#collab/testing/test-engine.ts';
import { addTitled } from '#collab/testing/words.ts';

import { contentOf } from './content-of.ts';
import { Device, type Page } from './device.ts';
import { editAsTold, editLaneAsTold } from './edit-step.ts';
import { paragraphOf } from './honest-typist.ts';
import { type GarbledStep, type Step, garbleSteps, isGarble } from './steps.ts';

/** `trunks`: each device has the plan and its person's lane on one connection, as our pages do; else the plan alone. */
export type SimulationOptions = { readonly trunks: boolean };

/** So few rows that a handful of steps has its snapshots; the bytes stay as they are. */
const compactAt = { ...defaultCompactAt, rows: 3 };

type Promised = { readonly name: DocumentName; readonly clientId: number; readonly clock: number };

/** Two people with two devices each, a network and a disk that do what the steps say. */
export class Simulation {
  readonly engine = new TestEngine({ people: ['Ana', 'Ben'], compactAt });
  readonly devices: Device[] = [];
  /** What the server said is on disk, as each page had it then. */
  readonly promised: Promised[] = [];
  readonly #options: SimulationOptions;
  /** Connections that the server still believes in. */
  #leftBehind: FakeLink[] = [];
  /** Whose frames were changed on their way. */
  readonly #harmed = new Set<string>();
  #outcome = '';

  constructor(options: SimulationOptions) {
    this.#options = options;
  }

  async start(): Promise<void> {
    for (const index of [0, 1, 0, 1]) {
      this.devices.push(this.#newDevice(index));
      await this.engine.settle();
    }
    const { doc } = this.#device(0).plan;
    this.#outcome = addTitled(doc, 'Title');
    notesOf(doc).insert(0, [paragraphOf('first')]);
    await this.engine.settle();
  }

  async run(step: Step): Promise<void> {
    const device = this.#device(step.who);
    if (device.isHarmed && device.mustBeginAgain()) this.#beginAgain(device);
    else device.comeBack();
    if (step.do === 'wait') return this.engine.time.advance(step.ms);
    this.#disturbDisk(step);
    this.#disturbNetwork(device, step);
    editAsTold(device.plan.doc, this.#outcome, step);
    // Nothing can be written in a page that was never welcomed: its words would stand under an id of nobody's.
    if (device.lane?.welcome) editLaneAsTold(device.lane.doc, device.person.id, step);
  }

  /** Everything heals, everybody is connected and everything has arrived. */
  async end(): Promise<void> {
    this.#heal();
    this.#closeLate();
    for (const device of this.devices) if (device.isHarmed) this.#beginAgain(device);
    for (let round = 0; round < 5; round += 1) {
      for (const device of this.devices) {
        Object.assign(device.link, { isFlowing: true, isDeaf: false, waiting: null });
        device.comeBack();
      }
      await this.engine.time.advance(10_000);
    }
  }

  /** What was promised and is not on the disk at this very moment. */
  brokenPromises(): string[] {
    const stores = new Map(this.#names().map((name) => [name, this.engine.reloaded(name).store]));
    return this.promised
      .filter(({ name, clientId, clock }) => {
        const store = stores.get(name);
        return store === undefined || Y.getState(store, clientId) < clock;
      })
      .map(({ name, clientId, clock }) => `${clientId} was told ${clock} of ${name} is saved`);
  }

  /** Whether any document's rows were replaced by a snapshot (SAVE6). */
  get isCompacted(): boolean {
    const { store } = this.engine;
    return this.#names().some((name) => store.look(this.engine.key(name))?.snapshot);
  }

  /** After the end: whatever is not as it must be, live, on the disk, or on anybody's screen. */
  async complaints(): Promise<string[]> {
    const found = this.brokenPromises();
    const late = this.#newDevice(0);
    await this.engine.settle();
    for (const [index, device] of [...this.devices, late].entries()) {
      for (const page of device.pages) found.push(...this.#complaintsOf(page, index));
    }
    for (const { rule, person } of this.engine.forgeries) {
      const isHarmed = this.#harmed.has(person);
      if (!isHarmed) found.push(`an honest page broke ${rule}`);
    }
    return found;
  }

  #complaintsOf({ name, client }: Page, index: number): string[] {
    const { closedWith, saved, sent, refused, doc } = client;
    const onDisk = this.engine.reloaded(name);
    const wrong: [boolean, string][] = [
      [closedWith !== null, `was closed ${closedWith}`],
      [saved !== sent, `heard of ${saved} of ${sent} edits`],
      [refused.length > 0, `was refused: ${refused.map(({ code }) => code).join()}`],
      [contentOf(doc) !== contentOf(onDisk), 'differs from the disk'],
      [!sameState(doc, onDisk), 'has another state vector'],
    ];
    return wrong.filter(([isSo]) => isSo).map(([, what]) => `page ${index} of ${name} ${what}`);
  }

  #names(): DocumentName[] {
    return ['meeting', ...this.engine.people.map(({ id }) => laneOf(id))];
  }

  #newDevice(index: number): Device {
    const person = this.engine.person(index);
    const { trunks } = this.#options;
    const names: DocumentName[] = trunks ? ['meeting', laneOf(person.id)] : ['meeting'];
    const device = new Device(this.engine, person, { names, onTrunk: trunks });
    for (const page of device.pages) this.#keepPromises(page);
    return device;
  }

  #device(index: number): Device {
    const device = this.devices[index % this.devices.length];
    if (device === undefined) throw new Error('no device');
    return device;
  }

  /** The page offers what is not saved for copying, and opens anew. */
  #beginAgain(device: Device): void {
    device.link.hangUp();
    const place = this.devices.indexOf(device);
    this.devices[place] = this.#newDevice(place % 2);
  }

  #disturbDisk(step: Step): void {
    const { store } = this.engine;
    if (step.do === 'disk-stops') store.stop();
    else if (step.do === 'disk-fails') store.failing.add('append').add('compact');
    else if (step.do === 'disk-lies') store.isLying = true;
    else if (step.do === 'disk-goes-on') this.#heal();
    else if (step.do === 'restart') this.#restart();
  }

  #disturbNetwork(device: Device, step: Step): void {
    const { link } = device;
    if (step.do === 'stall') link.isFlowing = false;
    else if (step.do === 'flow') Object.assign(link, { isFlowing: true, isDeaf: false });
    else if (step.do === 'deaf') link.isDeaf = true;
    else if (step.do === 'slow-down') link.waiting = link.waiting === null ? 2_000_000 : null;
    else if (step.do === 'late-close') this.#closeLate();
    else if (step.do === 'send-again') {
      // A page that is not sure sends what it has again: the server knows it all.
      for (const { client } of device.pages) {
        if (client.welcome === null) continue;
        client.sendEdit(syncType.update, Y.encodeStateAsUpdate(client.doc));
      }
    } else if (isGarble(step)) this.#garble(device, step);
    else this.#breakOff(device, step);
  }

  #garble(device: Device, step: GarbledStep): void {
    const [way, how] = garbleSteps[step.do];
    if (!device.link.garble(way, how, step.at)) return;
    device.isHarmed = true;
    this.#harmed.add(device.person.id);
  }

  #breakOff(device: Device, step: Step): void {
    const { link } = device;
    if (step.do === 'cut') link.cut();
    else if (step.do === 'cut-off') {
      link.deliver(step.up, step.down);
      link.cut();
    } else if (step.do === 'half-open' || step.do === 'late-frames') {
      link.leaveBehind();
      this.#leftBehind.push(link);
    } else return;
    device.connect();
    // What the old connection had on its way arrives beside what the new one sends.
    if (step.do === 'late-frames') link.deliver(step.up, step.down);
  }

  #closeLate(): void {
    for (const link of this.#leftBehind.splice(0)) link.hangUp();
  }

  #heal(): void {
    this.engine.store.failing.clear();
    this.engine.store.isLying = false;
    this.engine.store.goOn();
  }

  /** The process dies: what was not on disk is gone from the server, and whoever typed it still has it. */
  #restart(): void {
    this.#leftBehind = [];
    this.engine.restart();
    this.#heal();
    for (const device of this.devices) device.connect();
  }

  /** Notes each acknowledgement with how far the page's own words went at that time. */
  #keepPromises({ name, client }: Page): void {
    client.onSaved = (clock) => {
      this.promised.push({ name, clientId: client.doc.clientID, clock });
    };
  }
}

const sameState = (one: Y.Doc, other: Y.Doc): boolean =>
  Buffer.compare(Y.encodeStateVector(one), Y.encodeStateVector(other)) === 0;
