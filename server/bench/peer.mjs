// What every peer's process does beside serving: says its address, and answers how much it used.
/** @param {string} url */
export const ready = (url) => {
  process.on('message', ({ id, collect }) => {
    const { user, system } = process.cpuUsage();
    if (collect) globalThis.gc?.();
    const { rss, heapUsed, external } = process.memoryUsage();
    process.send?.({ id, cpu: user + system, rss, held: heapUsed + external });
  });
  // Whoever started it has gone.
  process.on('disconnect', () => process.exit(0));
  process.send?.({ url });
};
