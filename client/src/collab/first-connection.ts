import { MeetingConnection, type MeetingOptions } from './connect-meeting.ts';

/** What a connection tells the page that uses it. */
export type Followers = Pick<MeetingOptions, 'onNotice' | 'onFinished'>;

type FirstOptions = Omit<MeetingOptions, keyof Followers> & {
  /** Of which seat in which meeting: see UseMeetingOptions. */
  readonly key: string;
};

/** The page turned to something else, or was told something else than it asked for. */
const unwantedMs = 20_000;

/** A connection that was opened before the page that uses it was there. What it has to tell waits for `follow`. */
export class FirstConnection {
  readonly key: string;
  readonly connection: MeetingConnection;
  #followers: Followers | null = null;
  #held: ((to: Followers) => void)[] = [];

  constructor({ key, ...options }: FirstOptions) {
    this.key = key;
    this.connection = new MeetingConnection({
      ...options,
      onNotice: (notice) => this.#tell((to) => to.onNotice(notice)),
      onFinished: (finished) => this.#tell((to) => to.onFinished(finished)),
    });
  }

  /** From now on, and of all it had to tell before. Whoever follows closes the connection too. */
  follow(followers: Followers): void {
    this.#followers = followers;
    for (const tell of this.#held.splice(0)) tell(followers);
  }

  #tell(what: (to: Followers) => void): void {
    if (this.#followers === null) this.#held.push(what);
    else what(this.#followers);
  }
}

let first: FirstConnection | null = null;

/** Connects before there is a page, so that the documents are read while the page's code is still on the way. */
export const openFirstConnection = (options: FirstOptions): MeetingConnection => {
  const opened = new FirstConnection(options);
  first = opened;
  setTimeout(() => {
    if (first !== opened) return;
    first = null;
    opened.connection.destroy();
  }, unwantedMs);
  return opened.connection;
};

/** Gives it once, to the page of the same seat. */
export const takeFirstConnection = (key: string): FirstConnection | null => {
  if (first?.key !== key) return null;
  const taken = first;
  first = null;
  return taken;
};
