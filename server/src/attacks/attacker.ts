import { whatIsLeft } from './answers.ts';
import { setScene } from './attack.ts';
import type { Order, Report } from './attacker-messages.ts';
import { everyAttack } from './list/all-attacks.ts';

/** A process of its own for the attacker, so that its own work slows down nobody who is measured. */
const obey = async ({ url, doors, more, index, count }: Order): Promise<Report> => {
  const attack = everyAttack[index];
  if (attack === undefined) throw new Error('There is no such attack');
  const scene = await setScene(url, doors, more);
  const told = await attack.run(scene, count);
  const report = typeof told === 'string' ? { answer: told, figures: '' } : told;
  return { ...report, left: await whatIsLeft(scene) };
};

process.once('message', (order: Order) => {
  obey(order)
    .catch((error: unknown): Report => ({
      answer: `could not go on: ${String(error)}`,
      figures: '',
      left: '',
    }))
    .then((report) => process.send?.(report, () => process.exit(0)))
    .catch(() => process.exit(1));
});
