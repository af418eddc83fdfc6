import * as z from 'zod/mini';

import { roles } from '#access/role.ts';
import { childLooks } from '#domain/codes.ts';

/** An opaque 256-bit token, base64url. It lives in the fragment of a link and in nothing else. */
const token = z.string().check(z.regex(/^[A-Za-z0-9_-]{43}$/));

/** `POST /api/join/preview`: what the page may say before anybody pressed the button. */
export const previewRequest = z.object({ token });
export const previewResponse = z.object({
  kind: z.enum(['meeting', 'staff']),
  school: z.string(),
  /** The person's own first name (or how the school addresses them); never the pupil's, unless it is the pupil. */
  firstName: z.string(),
  /**
   * What pressing the button opens. Before the day of the meeting that is the page to prepare it on. `over`: nothing any
   * more, for whoever came for a part of a meeting whose record is saved.
   */
  opens: z.enum(['prepare', 'meeting', 'saved', 'over', 'cancelled', 'staff']),
  /**
   * Of a meeting to come or a cancelled one: its local date and time, the one it was moved from, and whether this person
   * can read inside why it was moved. Why itself is told to nobody who only has the link.
   */
  when: z.nullable(
    z.object({
      plannedAt: z.string(),
      movedFrom: z.nullable(z.string()),
      saysWhy: z.boolean(),
    }),
  ),
  isChild: z.boolean(),
  /** Of the child's own page, which is bigger: with pictures, or in words. Null on every other link. */
  look: z.nullable(z.enum(childLooks)),
  /** Of the child's own link: by this their device knows how they chose that their pages look. Null on every other. */
  childId: z.nullable(z.string()),
});
export type PreviewResponse = z.infer<typeof previewResponse>;

export const documentAccess = z.object({
  name: z.string(),
  /** Used as it is after the server's ws address: `/collab/<seat>/<meetingId>/<name>`. */
  path: z.string(),
  grant: z.enum(['read', 'write']),
});
export type DocumentAccess = z.infer<typeof documentAccess>;

/** `POST /api/join/calendar`: the meeting of a link for one's own calendar; opens no seat. */
export const calendarRequest = z.object({ token });

/** `POST /api/join`: redeems a token into a seat (cookie `fc-<seat>`). The same person may do it again. */
export const joinRequest = z.object({ token });
export const joinResponse = z.object({
  seat: z.string(),
  kind: z.enum(['meeting', 'staff']),
  meetingId: z.nullable(z.string()),
  person: z.object({ id: z.string(), name: z.string(), role: z.enum(roles) }),
  documents: z.array(documentAccess),
});
export type JoinResponse = z.infer<typeof joinResponse>;

/** `POST /api/leave`: ends the seat of the `X-Seat` header, closes its sockets and clears its cookie. Answers 204. */
