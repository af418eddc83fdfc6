/** Time as a dependency, so that tests own it. Milliseconds since the epoch. */
export interface Clock {
  now(): number;
}
