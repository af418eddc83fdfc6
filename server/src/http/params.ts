import {
  type ApartId,
  type MeetingId,
  type OpeningId,
  type PersonId,
  type PupilId,
  type ReportId,
  parseId,
} from '@fourchairs/shared/lib/ids.ts';
import * as z from 'zod/mini';

type Id = MeetingId | PersonId | PupilId | OpeningId | ReportId | ApartId;

/** A path parameter or field that is one of our ids. */
export const id = <Wanted extends Id>() =>
  z.pipe(
    z.string(),
    z.transform((text, context): Wanted => {
      const parsed = parseId<Wanted>(text);
      if (parsed !== null) return parsed;
      context.issues.push({ code: 'custom', message: 'not an id', input: text });
      return z.NEVER;
    }),
  );

/** A version in a path: its number, or `<meetingId>.<n>` for one of an earlier meeting of the same pupil. */
export const versionName = z.pipe(
  z.string().check(z.regex(/^([0-9a-f-]{36}\.)?[1-9]\d{0,8}$/)),
  z.transform((text): { meeting: MeetingId | null; n: number } => {
    const dot = text.indexOf('.');
    return {
      meeting: dot < 0 ? null : parseId<MeetingId>(text.slice(0, dot)),
      n: Number(text.slice(dot + 1)),
    };
  }),
);

export const noParams = z.object({});
export const meetingParams = z.object({ id: id<MeetingId>() });
export const meetingPersonParams = z.object({ id: id<MeetingId>(), personId: id<PersonId>() });
export const reportParams = z.object({ id: id<MeetingId>(), reportId: id<ReportId>() });
export const pupilParams = z.object({ id: id<PupilId>() });
export const pupilPersonParams = z.object({ id: id<PupilId>(), personId: id<PersonId>() });
export const openingParams = z.object({ id: id<OpeningId>() });
