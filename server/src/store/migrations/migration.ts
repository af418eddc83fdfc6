export type Dialect = 'sqlite' | 'postgres';

/** A change of the schema, as statements. Frozen once released, and imports nothing of ours but this type. */
export type Migration = {
  readonly name: string;
  readonly statements: (dialect: Dialect) => readonly string[];
};
