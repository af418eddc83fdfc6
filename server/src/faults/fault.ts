/** What may be wrong with a disk while the server runs. `full` fills the real one, and `sound` empties it again. */
export type DiskState = 'sound' | 'lying' | 'slow' | 'hung' | 'full';

/** A call of the server's disk at which it is to die. */
export type Fault = {
  /** `documents.append`, or `connection.write` for what makes the schema. */
  readonly method: string;
  /** The n-th such call after the server is told to count. */
  readonly n: number;
  /** `during`: this many milliseconds after the call went to the disk's thread. */
  readonly when: 'before' | 'after' | { readonly during: number };
};

/** A call of the disk that goes wrong, of all the engine makes or of one kind, counted from when it was planned. */
export type Plan = {
  readonly method: string | null;
  readonly n: number;
  /** `after`: it is on disk, and the answer is lost. `hangs`: there never is an answer. */
  readonly how: 'before' | 'after' | 'hangs';
};

/** What the process under test is asked by the one that started it. */
export type Ask =
  | {
      readonly ask: 'start';
      readonly folder: string;
      readonly port: number;
      readonly fault: Fault | null;
      readonly disk: DiskState;
    }
  | { readonly ask: 'doors' }
  | { readonly ask: 'fault'; readonly fault: Fault }
  | { readonly ask: 'disk'; readonly disk: DiskState }
  | { readonly ask: 'plan'; readonly plan: Plan };

/** A fresh meeting, and the token of everybody's link to it. */
export type Doors = {
  readonly meeting: string;
  readonly tokens: Readonly<Record<string, string>>;
};
export type Told =
  | { readonly told: 'ready' | 'armed' }
  | { readonly told: 'doors'; readonly doors: Doors }
  | { readonly told: 'wrong'; readonly method: string };
