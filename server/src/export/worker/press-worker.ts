import { parentPort } from 'node:worker_threads';

import { must } from '@fourchairs/shared/lib/must.ts';

import { makePaper } from '../papers.ts';
import { toPdf } from '../pdf/to-pdf.ts';
import { toWord } from '../word/to-word.ts';
import type { Printed, PrintJob } from './messages.ts';

const port = must(parentPort, 'the thread that asked');

const print = async ({ saved, paper, as }: PrintJob): Promise<Printed> => {
  try {
    const made = makePaper(paper, saved);
    return { bytes: await (as === 'pdf' ? toPdf(made) : toWord(made)) };
  } catch (error) {
    return { failed: error instanceof Error ? (error.stack ?? error.message) : 'unknown' };
  }
};

port.on('message', (job: PrintJob) => {
  void print(job).then((printed) => port.postMessage(printed));
});
