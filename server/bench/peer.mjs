// What every peer's process does beside serving: says its address, and answers how much it used.
/** @param {string} url */
export const ready = (url) => {
  process.on('message', (id) => {
    const { user, system } = process.cpuUsage();
    process.send?.({ id, cpu: user + system, rss: process.memoryUsage.rss() });
  });
  // Whoever started it has gone.
  process.on('disconnect', () => process.exit(0));
  process.send?.({ url });
};
