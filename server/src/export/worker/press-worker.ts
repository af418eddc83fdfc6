import { parentPort } from 'node:worker_threads';

import { must } from '@fourchairs/shared/lib/must.ts';

import { toPdf } from '../pdf/to-pdf.ts';
import { toWord } from '../word/to-word.ts';
import type { Printed, PrintJob } from './messages.ts';

const port = must(parentPort, 'the thread that asked');

const print = async ({ id, paper, as }: PrintJob): Promise<Printed> => {
  try {
    return { id, bytes: await (as === 'pdf' ? toPdf(paper) : toWord(paper)) };
  } catch (error) {
    return { id, failed: error instanceof Error ? (error.stack ?? error.message) : 'unknown' };
  }
};

// One after the other: a paper takes a third of a second, and nobody is helped by two at once on one thread.
let last: Promise<void> = Promise.resolve();
port.on('message', (job: PrintJob) => {
  last = last.then(async () => port.postMessage(await print(job)));
});
