import { expect, it } from 'vitest';

import { explainStart } from './explain-start.ts';

const fault = (message: string, more: object) => Object.assign(new Error(message), more);

it.each([
  ['a port below 1024', fault('listen EACCES', { code: 'EACCES', port: 80 }), /^port 80 may not/],
  [
    'a file, by its name',
    fault("EACCES: permission denied, open '/data/x'", { code: 'EACCES' }),
    /^EACCES: permission denied, open '\/data\/x'$/,
  ],
  ['a port in use', fault('listen', { code: 'EADDRINUSE', port: 4000 }), /^port 4000 is in use/],
  ['something else', 'no room', /^no room$/],
])('says what was refused: %s', (_, error, line) => {
  expect(explainStart(error)).toMatch(line);
});
