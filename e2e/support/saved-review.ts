import type { DemoServer } from './demo-server.ts';

/** The link of somebody who was at Zofia's autumn review. */
export const autumnLink = ({ doors }: DemoServer, person: string): string => {
  const isHers = (people: readonly { readonly name: string }[]) =>
    people.some(({ name }) => name === 'Magda Nowak');
  const autumn = doors.meetings.find(
    ({ title, state, people }) => state === 'saved' && /autumn/i.test(title) && isHers(people),
  );
  const link = autumn?.people.find(({ name }) => name === person)?.link;
  if (link === undefined) throw new Error(`${person} was not at an autumn review`);
  return link;
};
