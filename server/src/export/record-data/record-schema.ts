import { recordStates, terms } from '@fourchairs/shared/domain/codes.ts';
import { recordGap } from '@fourchairs/shared/protocol/http/gaps.ts';
import { agreement, reply } from '@fourchairs/shared/protocol/http/meetings.ts';
import { addition, timelineEntry } from '@fourchairs/shared/protocol/http/versions.ts';
import * as z from 'zod/mini';

import { attempt, attendance, involvement, person, report, sen, typedUp } from './around.ts';
import { lane } from './lane.ts';
import { plan } from './plan.ts';
import { id, named } from './words.ts';

/** A level keeps our name where the school has none of its own. */
const levels = z.strictObject({
  universal: z.exactOptional(z.string()),
  targeted: z.exactOptional(z.string()),
  'targeted-plus': z.exactOptional(z.string()),
  specialist: z.exactOptional(z.string()),
});

/** A saved record of any schema, as `MeetingRecord`: record-schema.test.ts holds the two to the same. */
export const meetingRecord = z.strictObject({
  schema: z.int(),
  meeting: z.strictObject({
    id,
    title: z.string(),
    term: z.enum(terms),
    plannedAt: z.string(),
  }),
  school: z.string(),
  levels: z.exactOptional(levels),
  pupil: z.strictObject({
    personId: id,
    preferredName: z.string(),
    fullName: z.string(),
    yearGroup: z.string(),
    className: z.string(),
  }),
  people: z.array(person),
  attendance: z.array(attendance),
  attempts: z.exactOptional(z.array(attempt)),
  withoutFamily: z.exactOptional(z.strictObject({ why: z.string(), byName: z.string() })),
  plan,
  lanes: z.array(lane),
  reports: z.exactOptional(z.array(report)),
  involvement: z.exactOptional(z.array(involvement)),
  typedUp: z.exactOptional(z.array(typedUp)),
  sen: z.exactOptional(sen),
  takenOut: z.exactOptional(z.array(z.strictObject({ field: z.string(), gap: z.string() }))),
});
named.add(meetingRecord, { id: 'Record' });

/** `record.json`: the record, and what stands beside it. */
const recordFile = z.strictObject({
  version: timelineEntry,
  record: meetingRecord,
  agreements: z.array(agreement),
  asked: z.array(z.string()),
  replies: z.array(reply),
  recordState: z.enum(recordStates),
  additions: z.array(addition),
  gaps: z.array(recordGap),
});

/** Of the description below: another one whenever it says anything else (record-schema.test.ts). */
export const recordSchemaVersion = 2;

/** What `record.json` looks like, for whoever reads it by machine: JSON Schema, draft 2020-12. */
export const recordSchema = (): Readonly<Record<string, unknown>> => ({
  $id: `urn:four-chairs:record:${recordSchemaVersion}`,
  title: `A saved record of Four Chairs, version ${recordSchemaVersion} of its description`,
  ...z.toJSONSchema(recordFile, { metadata: named }),
});
