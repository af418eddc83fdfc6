import { must } from '@fourchairs/shared/lib/must.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { whatIsLeft } from './answers.ts';
import { firstTitle, setScene } from './attack.ts';
import { Bystanders } from './bystanders.ts';
import { allAttacks } from './list/all-attacks.ts';
import { type Target, startTarget } from './start-target.ts';

let target: Target;
beforeAll(async () => {
  target = await startTarget({ LIMIT_JOINS_PER_MINUTE: '100000' });
});
afterAll(() => target.stop());

const doorsTo = async (meetings: number) => {
  const doors = [];
  for (let index = 0; index < meetings; index += 1) doors.push(await target.doors());
  return doors;
};

describe('a hostile client against the running server, while another meeting types', () => {
  it.each(allAttacks)('$rule attack $n: $what', async ({ run, few, answer, meetings }) => {
    const { url } = target;
    const [doors, ...more] = await doorsTo(meetings?.(few) ?? 1);
    const scene = await setScene(url, must(doors, 'a meeting'), more);
    const bystanders = await Bystanders.start(url, await target.doors());
    expect(await run(scene, few)).toBe(answer);
    expect(await whatIsLeft(scene)).toBe(firstTitle);
    const { typed, complaints } = await bystanders.end();
    expect(complaints).toEqual([]);
    expect(typed).toBeGreaterThan(0);
    expect(target.exitCode()).toBe(null);
  });
});
