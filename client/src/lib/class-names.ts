/** Joins class names and leaves out what is absent: `classNames(styles['card'], wide && styles['wide'])`. */
export const classNames = (...names: readonly (string | false | null | undefined)[]): string =>
  names.filter((name) => typeof name === 'string' && name !== '').join(' ');
