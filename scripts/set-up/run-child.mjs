import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { delimiter, join } from 'node:path';

/** @type {NodeJS.Signals[]} */
const passedOn = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * Runs a program in our place: its streams are ours, signals reach it, its exit code is returned.
 * Packages' commands and the Node that runs them come first on its PATH.
 * @returns {Promise<number>}
 */
export const runChild = (
  /** @type {string} */ root,
  /** @type {string} */ command,
  /** @type {string[]} */ args,
) =>
  new Promise((resolve, reject) => {
    const path = [join(root, 'node_modules', '.bin'), process.env['PATH'] ?? ''].join(delimiter);
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, PATH: path },
      stdio: 'inherit',
    });
    for (const signal of passedOn) {
      let passed = false;
      // Never without a listener, not even for a moment: a repeat in that moment would end this process first.
      process.on(signal, () => {
        // A terminal gives Ctrl-C to the child itself: a second one would look like impatience.
        if (!passed && (signal !== 'SIGINT' || !process.stdin.isTTY)) child.kill(signal);
        // Repeats, such as npm's own forwarding, are swallowed while the child says goodbye.
        passed = true;
      });
    }
    child.on('error', reject);
    child.on('close', (code, signal) =>
      resolve(code ?? 128 + (signal ? constants.signals[signal] : 0)),
    );
  });
