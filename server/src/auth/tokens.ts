import { randomBytes, timingSafeEqual } from 'node:crypto';

import { sha256 } from '#lib/sha256.ts';

/** 256 random bits as 43 characters of base64url: the text of a link, or the secret in a seat's cookie. */
export const createToken = (): string => randomBytes(32).toString('base64url');

/** What is stored instead of a token. 256 random bits need no salt and no slow hash. */
export const hashToken = (token: string): string => sha256(token);

/** Compares two stored hashes in a time that tells nothing about where they differ. */
export const sameHash = (a: string, b: string): boolean => {
  const [left, right] = [Buffer.from(a, 'hex'), Buffer.from(b, 'hex')];
  return left.length === right.length && timingSafeEqual(left, right);
};
