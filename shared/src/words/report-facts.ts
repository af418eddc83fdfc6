import type { ReportCame, ReportType } from '#domain/codes.ts';

import type { professionals } from './en-gb/professionals.ts';
import type { KeysOf, Values } from './translator.ts';

/** A report in a list before the meeting, or in a record after it. */
type AnyReport = {
  readonly writer: string;
  readonly type: ReportType;
  readonly size: number;
  readonly came: ReportCame;
  readonly addedBy: string;
  readonly at: string;
  /** null: private still. */
  readonly shownAt: string | null;
};

type Tools = {
  readonly t: (key: KeysOf<typeof professionals>, values?: Values) => string;
  readonly nameOf: (person: string) => string;
  /** The day of an instant, in words. */
  readonly dayOf: (instant: string) => string;
  readonly number: (value: number) => string;
};

const megabyte = 1024 * 1024;

const sizeOf = (bytes: number, number: Tools['number']): string =>
  bytes < megabyte ? `${number(Math.ceil(bytes / 1024))} kB` : `${number(bytes / megabyte)} MB`;

/** *by Dr Park · came by post, added by Mrs Hartley · shown on 3 March · PDF, 1.2 MB*: the same on screens and paper. */
export const reportFacts = (
  { writer, came, addedBy, shownAt, at, type, size }: AnyReport,
  { t, nameOf, dayOf, number }: Tools,
): string =>
  [
    t('reports.by', { name: nameOf(writer) }),
    ...(came === 'own' ? [] : [t(`reports.came.${came}`, { name: nameOf(addedBy) })]),
    shownAt === null
      ? t('reports.privateSince', { day: dayOf(at) })
      : t('reports.shownSince', { day: dayOf(shownAt) }),
    t('reports.file', { type: t(`reports.types.${type}`), size: sizeOf(size, number) }),
  ].join(' · ');

/** So much of a hash that nobody meets another one by chance, and anybody can compare it. */
export const shortCode = (sha256: string): string => sha256.slice(0, 16);
