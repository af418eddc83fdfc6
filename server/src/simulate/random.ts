import * as prng from 'lib0/prng';

/** Chance that can be had again from its seed. */
export class Random {
  readonly #generator: prng.PRNG;

  constructor(seed: number) {
    this.#generator = prng.create(seed);
  }

  /** A whole number from 0 to one less than `end`. */
  below(end: number): number {
    return end <= 1 ? 0 : prng.uint32(this.#generator, 0, end - 1);
  }

  /** True once in `times`. */
  once(times: number): boolean {
    return this.below(times) === 0;
  }

  pick<Value>(values: readonly [Value, ...Value[]]): Value {
    return values[this.below(values.length)] ?? values[0];
  }

  bytes(length: number): Uint8Array {
    return Uint8Array.from({ length }, () => this.below(256));
  }
}
