import { parentPort } from 'node:worker_threads';

import { must } from '@fourchairs/shared/lib/must.ts';

import { packPaper } from '../pack/pack-paper.ts';
import { makePaper } from '../papers.ts';
import { toPdf } from '../pdf/to-pdf.ts';
import { toWord } from '../word/to-word.ts';
import type { Printed, PrintJob } from './messages.ts';

const port = must(parentPort, 'the thread that asked');

const make = (job: PrintJob): Promise<Uint8Array> => {
  if ('pack' in job) return toPdf(packPaper(job.pack));
  const made = makePaper(job.paper, job.saved, job.language, job.beside);
  return job.as === 'pdf' ? toPdf(made) : toWord(made);
};

const print = async (job: PrintJob): Promise<Printed> => {
  try {
    return { bytes: await make(job) };
  } catch (error) {
    return { failed: error instanceof Error ? (error.stack ?? error.message) : 'unknown' };
  }
};

port.on('message', (job: PrintJob) => {
  void print(job).then((printed) => port.postMessage(printed));
});
