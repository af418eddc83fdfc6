/** Milliseconds of processor this thread has had: what other programs do on the machine does not count. */
export const threadMs = (): number => {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
};
