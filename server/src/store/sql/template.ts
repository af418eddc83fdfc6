import { type Compilable, type RawBuilder, sql } from 'kysely';

import { type Query, type SqlValue, isSqlValue } from '#store/sql/query.ts';

/** The place of a value that is known only when the template is used. */
class Slot {
  readonly name: string;
  constructor(name: string) {
    this.name = name;
  }
}

type Slots<Values> = <Name extends keyof Values & string>(name: Name) => RawBuilder<Values[Name]>;

/**
 * A query that Kysely compiles once and that is filled in at each use: compiling costs tens of microseconds, which
 * every keystroke would pay.
 */
export const template = <Values extends Record<string, SqlValue>>() => ({
  of: <Row>(build: (slot: Slots<Values>) => Compilable<Row>): ((values: Values) => Query<Row>) => {
    const compiled = build((name) => sql`${new Slot(name)}`).compile();
    const places = compiled.parameters.map((parameter) => {
      if (parameter instanceof Slot || isSqlValue(parameter)) return parameter;
      throw new TypeError('A template holds a value that no database takes');
    });
    return (values) => ({
      sql: compiled.sql,
      parameters: places.map((place) =>
        place instanceof Slot ? (values[place.name] ?? null) : place,
      ),
    });
  },
});
