import { Problem } from '#lib/problem.ts';

const refused = (message: string): Problem => new Problem('bad-request', message, 'file');

/** Why a file is not taken, each in plain words with what to do. Nothing of it is kept. */
export const refusals = {
  empty: () => refused('This file is empty. Nothing was added: choose the file again.'),
  office: () =>
    refused(
      'This is a Word file, or another that not everybody can open. Nothing was added: save it as a PDF, and choose that.',
    ),
  heic: () =>
    refused(
      'This is an Apple photo (HEIC), which not everybody can open. Nothing was added: save it as a JPEG, and choose that.',
    ),
  other: () =>
    refused(
      'A report is a PDF or a picture (PNG, JPEG or WebP), and this file is neither, whatever its name says. Nothing was added: save it as a PDF, and choose that.',
    ),
  'broken-pdf': () =>
    refused(
      'This begins like a PDF, but it is not a whole one. Nothing was added: save it as a PDF again, and choose that.',
    ),
  'two-in-one': () =>
    refused(
      'This is a PDF with something else hidden in it, as harmful files have it. Nothing was added: open the report, save it as a PDF again, and choose that.',
    ),
  'broken-picture': () =>
    refused(
      'This picture is damaged, so it cannot be opened. Nothing was added: make it again, or send the report as a PDF.',
    ),
  'too-many-points': () =>
    refused(
      'This picture is too large to be shown: it is wider or higher than a scan needs to be. Nothing was added: save it smaller, or send the report as a PDF.',
    ),
} as const satisfies Record<string, () => Problem>;
export type Refusal = keyof typeof refusals;

const megabyte = 1024 * 1024;
const inWords = (bytes: number): string =>
  bytes >= megabyte ? `${Math.floor(bytes / megabyte)} MB` : `${Math.ceil(bytes / 1024)} kB`;

export const tooLarge = (most: number): Problem =>
  new Problem(
    'too-large',
    `This file is larger than ${inWords(most)}. Nothing was added: save it smaller, or send it in two parts.`,
    'file',
  );

export const tooManyAtOnce = (): Problem =>
  new Problem(
    'too-many',
    'Other files are being taken in just now. This one was not added: please try again in a minute.',
    'file',
  );
