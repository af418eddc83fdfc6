/** What a test measured, on a line of its own that `npm run unit` and `npm test` print also when all is well. */
export const sayFigures = (text: string): void => void process.stdout.write(`figures: ${text}\n`);
