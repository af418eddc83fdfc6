import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { whatIsLeft } from './answers.ts';
import { type Attack, firstTitle, setScene } from './attack.ts';
import { Bystanders } from './bystanders.ts';
import { allAttacks } from './list/all-attacks.ts';
import { type Target, startTarget } from './start-target.ts';

let target: Target;
beforeAll(async () => {
  target = await startTarget({ LIMIT_JOINS_PER_MINUTE: '100000' });
});
afterAll(() => target.stop());

const furtherDoors = async ({ meetings, few, areCarried }: Attack) => {
  const doors = [];
  for (let left = (meetings?.(few) ?? 1) - 1; left > 0; left -= 1) {
    doors.push(await target.doors(areCarried ? 'carried' : 'doors'));
  }
  return doors;
};

describe('a hostile client against the running server, while another meeting types', () => {
  it.each(allAttacks)('$rule attack $n: $what', async (attack) => {
    const { run, few, answer } = attack;
    const { url } = target;
    const scene = await setScene(url, await target.doors(), await furtherDoors(attack));
    const bystanders = await Bystanders.start(url, await target.doors());
    expect(await run(scene, few)).toBe(answer);
    expect(await whatIsLeft(scene)).toBe(firstTitle);
    const { typed, complaints } = await bystanders.end();
    expect(complaints).toEqual([]);
    expect(typed).toBeGreaterThan(0);
    expect(target.exitCode()).toBe(null);
  });
});
