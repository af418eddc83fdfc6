const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';

/** One line about why something did not start. */
export const explainStart = (error: unknown): string => {
  const said = error instanceof Error ? error.message : String(error);
  const port = error instanceof Error && 'port' in error ? String(error.port) : null;
  switch (codeOf(error)) {
    case 'EADDRINUSE':
      return `port ${port ?? ''} is in use: stop the other program, or choose another port`;
    case 'EACCES':
      // A file may be refused too: then Node's own words name it.
      return port === null
        ? said
        : `port ${port} may not be used by this account: choose another port`;
    case 'EADDRNOTAVAIL':
      return 'this machine does not have the address in HOST: choose another';
    default:
      return said;
  }
};
