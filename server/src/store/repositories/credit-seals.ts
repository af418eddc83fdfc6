import { hash } from 'node:crypto';

import type { DocumentName } from '@fourchairs/shared/document/document-name.ts';
import type { MeetingId } from '@fourchairs/shared/lib/ids.ts';

import type { Credit } from '#store/store.ts';

type Key = { readonly meeting: MeetingId; readonly name: DocumentName };

/** How far the credits of a document have got. Each is chained to the one before it, so that one that is changed or gone shows. */
export type CreditEnd = { readonly credits: number; readonly creditLink: Uint8Array };

/** Of a document without credits. */
export const noCredits: CreditEnd = { credits: 0, creditLink: new Uint8Array() };

const nextLink = (
  before: Uint8Array,
  { meeting, name }: Key,
  place: number,
  { kind, client, clock, length, person }: Credit,
): Uint8Array => {
  const values = ['credit', meeting, name, place, kind, client, clock, length, person];
  const bytes = Buffer.from(`${JSON.stringify(values)}\n`);
  return hash('sha256', Buffer.concat([bytes, before]), 'buffer');
};

/** After these credits as well. Migration 0021 chains with this very code what was there before it. */
export const afterCredits = (key: Key, end: CreditEnd, more: readonly Credit[]): CreditEnd => {
  let { credits, creditLink } = end;
  for (const credit of more) {
    credits += 1;
    creditLink = nextLink(creditLink, key, credits, credit);
  }
  return { credits, creditLink };
};

const lineOf = ({ kind, client, clock, length, person }: Credit): string =>
  JSON.stringify([kind, client, clock, length, person]);

/** In the order of their chain: those from before there was one have place 0, and stand in the order of their values. */
export const inCreditOrder = <Row extends Credit & { readonly place: number }>(
  rows: readonly Row[],
): Row[] => rows.toSorted((a, b) => a.place - b.place || (lineOf(a) < lineOf(b) ? -1 : 1));
