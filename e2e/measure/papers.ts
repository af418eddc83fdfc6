import { Machine } from '#support/machine.ts';
import { Venue } from '#support/venue.ts';

import type { Figure } from './figure.ts';
import { listed, median } from './statistics.ts';

const times = 5;
/** What a person waits for who presses *Keep a copy*. */
const targetSeconds = 1;

const papers = [
  'record.pdf',
  'record.docx',
  'record.json',
  'profile.pdf',
  'profile.docx',
  'easy-read.pdf',
  'easy-read.docx',
] as const;

/** The longest saved record of the demonstration, to somebody who was there. */
const longest = async ({ url, doors }: Venue['server']): Promise<Machine> => {
  const found = await Promise.all(
    doors.meetings
      .filter(({ state }) => state === 'saved')
      .flatMap(({ people }) => people.find(({ role }) => role === 'parent') ?? [])
      .map(async (parent) => {
        const seat = await Machine.join(url, parent);
        const { bytes } = await seat.takeFile('/versions/1/record.json');
        return { seat, length: bytes.length };
      }),
  );
  const [first] = found.toSorted((one, other) => other.length - one.length);
  if (first === undefined) throw new Error('There is no saved record');
  return first.seat;
};

const takeOnce = async (seat: Machine, name: string): Promise<number> => {
  const from = performance.now();
  const { status, bytes } = await seat.takeFile(`/versions/1/${name}`);
  if (status !== 200 || bytes.length === 0) throw new Error(`${name} was answered with ${status}`);
  return (performance.now() - from) / 1000;
};

const figureOf = async (seat: Machine, name: string): Promise<Figure> => {
  const taken: number[] = [];
  for (let time = 0; time < times; time += 1) taken.push(await takeOnce(seat, name));
  const how = `${listed(taken)} s, from the request to the last byte`;
  return { what: name, result: median(taken), target: targetSeconds, unit: 's', how };
};

/** Each paper of the longest record, one after the other, and the first one after a start, which unpacks the fonts. */
export const measurePapers = async (): Promise<readonly Figure[]> => {
  const venue = await Venue.open();
  try {
    const seat = await longest(venue.server);
    const cold = await takeOnce(seat, 'record.pdf');
    const first: Figure = {
      what: 'record.pdf, the first paper after a start',
      result: cold,
      target: targetSeconds,
      unit: 's',
      how: 'once; fonts are unpacked',
    };
    const figures: Figure[] = [first];
    for (const name of papers) figures.push(await figureOf(seat, name));
    return figures;
  } finally {
    await venue.close();
  }
};
