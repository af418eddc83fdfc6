import type { DocumentName } from '@fourchairs/shared/document/document-name.ts';

import type { Finding } from '#store/keeping/finding.ts';
import type { MeetingOnDisk } from '#store/keeping/read-meeting.ts';
import {
  type CreditEnd,
  afterCredits,
  inCreditOrder,
  noCredits,
} from '#store/repositories/credit-seals.ts';
import { isSame } from '#store/repositories/seals.ts';

/** How far the chain of a document's credits leads: all of them, or the first so many. */
export const creditsUpTo = (
  { meeting, credits }: MeetingOnDisk,
  name: DocumentName,
  most = Infinity,
): CreditEnd => {
  const own = inCreditOrder(credits.filter((each) => each.name === name));
  return afterCredits({ meeting, name }, noCredits, own.slice(0, most));
};

/** Places count up; those from before there was a chain have none. */
const areInPlace = ({ credits }: MeetingOnDisk, name: DocumentName): boolean =>
  inCreditOrder(credits.filter((each) => each.name === name)).every(
    ({ place }, index) => place === 0 || place === index + 1,
  );

/** Documents of which a credit is changed, put in or gone. */
export const checkCredits = (on: MeetingOnDisk): Finding[] => {
  const where = (name: string) => `meeting ${on.meeting}, credits of document ${name}`;
  const known = new Set(on.documents.map(({ name }) => name));
  const strays = new Set(on.credits.map(({ name }) => name).filter((name) => !known.has(name)));
  return [
    ...on.documents
      .filter(({ name, credits, creditLink }) => {
        const end = creditsUpTo(on, name);
        const isWhole = end.credits === credits && isSame(end.creditLink, creditLink);
        return !isWhole || !areInPlace(on, name);
      })
      .map(({ name }) => ({ where: where(name), what: 'are not what was written' })),
    ...[...strays].map((name) => ({ where: where(name), what: 'have lost their document' })),
  ];
};
