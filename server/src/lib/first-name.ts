/** "Mr Lowe" is called "Mr Lowe", "Magda Nowak" is called "Magda". */
export const firstNameOf = (name: string): string =>
  /^(mr|mrs|ms|miss|mx|dr)\.? /i.test(name) ? name : (name.split(' ')[0] ?? name);
