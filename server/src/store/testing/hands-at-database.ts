import { step } from '#store/sql/step.ts';
import type { Hands } from '#store/testing/contract/damage-contract.ts';
import type { StoreUnderTest } from '#store/testing/store-under-test.ts';

const one = (what: string) => ({ rows: 1, otherwise: `nothing was ${what}` });

/** Hands that respect no rule, at a database. */
export const handsAtDatabase = ({ db, connection }: StoreUnderTest['database']): Hands => ({
  change: ({ meeting, name }, seq, values) =>
    connection.write([
      step(
        db
          .updateTable('documentUpdate')
          .set(values)
          .where('meeting', '=', meeting)
          .where('name', '=', name)
          .where('seq', '=', seq),
        one('changed'),
      ),
    ]),
  remove: ({ meeting, name }, seq) =>
    connection.write([
      step(
        db
          .deleteFrom('documentUpdate')
          .where('meeting', '=', meeting)
          .where('name', '=', name)
          .where('seq', '=', seq),
        one('removed'),
      ),
    ]),
  changeHead: ({ meeting, name }, values) =>
    connection.write([
      step(
        db
          .updateTable('document')
          .set(values)
          .where('meeting', '=', meeting)
          .where('name', '=', name),
        one('changed'),
      ),
    ]),
  changeSnapshot: ({ meeting, name }, values) =>
    connection.write([
      step(
        db
          .updateTable('documentSnapshot')
          .set(values)
          .where('meeting', '=', meeting)
          .where('name', '=', name),
        one('changed'),
      ),
    ]),
});
