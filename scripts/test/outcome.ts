/** What one step of the test run came to. */
export type Outcome = {
  passed: number;
  failed: number;
  skipped: number;
  /** Names of those that passed at the second try only; they are among the passed. */
  flaky?: readonly string[];
  /** Shown in full when something failed. */
  output: string;
};

export const passedCheck = (output = ''): Outcome => ({ passed: 1, failed: 0, skipped: 0, output });
export const failedCheck = (output: string): Outcome => ({
  passed: 0,
  failed: 1,
  skipped: 0,
  output,
});
