import { parentPort } from 'node:worker_threads';

import { must } from '@fourchairs/shared/lib/must.ts';

import { drawAgain } from './draw-again.ts';
import type { PictureJob } from './messages.ts';

const port = must(parentPort, 'the thread that asked');

port.on('message', (job: PictureJob) => {
  void drawAgain(job).then((answer) => port.postMessage(answer));
});
