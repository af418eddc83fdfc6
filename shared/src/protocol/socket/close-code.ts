/** Why the server closed a connection. 44xx: stop and tell the person. Others: come back, jittered. */
export const closeCode = {
  malformed: 4400,
  signInAgain: 4401,
  notAllowed: 4403,
  otherEpoch: 4409,
  gone: 4410,
  forged: 4422,
  reload: 4426,
  serverError: 1011,
  restarting: 1012,
  tryLater: 1013,
} as const;
export type CloseCode = (typeof closeCode)[keyof typeof closeCode];
