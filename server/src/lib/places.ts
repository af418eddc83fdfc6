/** So many places in all, and so many for each owner. */
export class Places {
  readonly #most: number;
  readonly #ofOne: number;
  readonly #owners: string[] = [];

  constructor({ most, ofOne }: { readonly most: number; readonly ofOne: number }) {
    this.#most = most;
    this.#ofOne = ofOne;
  }

  /** Holds a place until `act` is over. Without one it rejects at once, with what `full` makes. */
  async hold<Done>(owner: string, act: () => Promise<Done>, full: () => Error): Promise<Done> {
    const ofOne = this.#owners.filter((each) => each === owner).length;
    if (ofOne >= this.#ofOne || this.#owners.length >= this.#most) throw full();
    this.#owners.push(owner);
    try {
      return await act();
    } finally {
      this.#owners.splice(this.#owners.indexOf(owner), 1);
    }
  }
}
