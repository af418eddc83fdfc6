import { parseArgs } from 'node:util';

import { isRealTime, momentOf } from '#lib/local-time.ts';

const usage =
  'use: demo [--port 4000] [--data .data/demo] [--meetings 1 | --at 2026-03-17T18:00] [--json]';

const parseOptions = (args: readonly string[]) => {
  try {
    return parseArgs({
      args: [...args],
      options: {
        port: { type: 'string' },
        data: { type: 'string', default: '.data/demo' },
        meetings: { type: 'string' },
        at: { type: 'string' },
        json: { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    // Node explains itself in several lines: the first says what is wrong.
    const [reason] = error instanceof Error ? error.message.split('\n') : [];
    throw new Error(`${reason?.replace(/\.+$/, '') ?? 'what was asked is unclear'}; ${usage}`, {
      cause: error,
    });
  }
};

const readMeetings = (text: string): number => {
  const meetings = Number(text);
  if (/^\d+$/.test(text) && meetings >= 1 && meetings <= 500) return meetings;
  throw new Error(`--meetings must be a whole number from 1 to 500; ${usage}`);
};

/** The moment the demonstration begins at; null: now. */
const readMoment = (text: string | undefined): number | null => {
  if (text === undefined) return null;
  if (isRealTime(text)) return momentOf(text);
  throw new Error(`--at must be a day and a time like 2026-03-17T18:00; ${usage}`);
};

/** What was asked for on the command line. An error says what is wrong with it, and how it is used. */
export const readDemoOptions = (args: readonly string[]) => {
  const { meetings, at, ...values } = parseOptions(args);
  if (meetings !== undefined && at !== undefined) {
    throw new Error(`--at says which meetings there are: leave out --meetings; ${usage}`);
  }
  return { ...values, meetings: readMeetings(meetings ?? '1'), at: readMoment(at) };
};
