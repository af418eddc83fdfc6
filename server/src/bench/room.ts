import { peopleInRoom } from './bench-ids.ts';
import { type Brought, Client, UpdateReader } from './client.ts';
import type { Contender } from './contender.ts';

/** What somebody typed: the clock after each edit, and when. */
type Typed = { readonly ends: number[]; readonly at: number[] };

/** Counts what reached whom, and how long it took, in milliseconds. */
export class Deliveries {
  count = 0;
  readonly latencies: number[] = [];
  isCounting = false;

  add(latency: number): void {
    if (!this.isCounting) return;
    this.count += 1;
    this.latencies.push(latency);
  }
}

/** Five people with one document open. */
export class Room {
  readonly clients: readonly Client[];
  readonly #typed = new Map<number, Typed>();
  /** For each reader, how many edits of each client id they have. */
  readonly #seen: readonly Map<number, number>[];
  readonly #deliveries: Deliveries;
  /** Called when the next person at the table has an edit of this one's. */
  onArrived: (writer: number) => void = () => {};

  constructor(contender: Contender, url: string, room: number, deliveries: Deliveries) {
    this.#deliveries = deliveries;
    const reader = new UpdateReader();
    this.#seen = Array.from({ length: peopleInRoom }, () => new Map<number, number>());
    this.clients = this.#seen.map(
      (_, person) =>
        new Client({
          contender,
          url,
          room,
          person,
          reader,
          onBrought: (brought) => this.#brought(person, brought),
        }),
    );
  }

  async ready(): Promise<void> {
    await Promise.all(this.clients.map((client) => client.ready));
  }

  type(person: number): void {
    const client = this.clients[person];
    if (client === undefined) return;
    const at = performance.now();
    client.type();
    const { clientID } = client.doc;
    const typed = this.#typed.get(clientID) ?? { ends: [], at: [] };
    this.#typed.set(clientID, typed);
    typed.ends.push(client.clock);
    typed.at.push(at);
  }

  end(): void {
    for (const client of this.clients) client.end();
  }

  #brought(person: number, brought: Brought): void {
    const now = performance.now();
    for (const [client, clock] of brought) {
      const typed = this.#typed.get(client);
      const seen = this.#seen[person];
      // Most peers send an edit back to whoever made it: that is work, and no delivery.
      const isOwn = this.clients[person]?.doc.clientID === client;
      if (typed === undefined || seen === undefined || isOwn) continue;
      let next = seen.get(client) ?? 0;
      const before = next;
      while ((typed.ends[next] ?? Infinity) <= clock) {
        this.#deliveries.add(now - (typed.at[next] ?? now));
        next += 1;
      }
      seen.set(client, next);
      if (next > before) this.#tellArrived(person, client);
    }
  }

  #tellArrived(person: number, client: number): void {
    const writer = (person + peopleInRoom - 1) % peopleInRoom;
    if (this.clients[writer]?.doc.clientID === client) this.onArrived(writer);
  }
}

/** Opens the rooms a few at a time, as people come in, and waits for all of them. */
export const openRooms = async (
  contender: Contender,
  url: string,
  count: number,
  deliveries: Deliveries,
): Promise<readonly Room[]> => {
  const rooms: Room[] = [];
  const atOnce = 20;
  for (let first = 0; first < count; first += atOnce) {
    const some = Array.from(
      { length: Math.min(atOnce, count - first) },
      (_, index) => new Room(contender, url, first + index, deliveries),
    );
    await Promise.all(some.map((room) => room.ready()));
    rooms.push(...some);
  }
  return rooms;
};
