/**
 * Version of the shape of our documents. A client that speaks another is told to reload before it can drop what it does
 * not know. `schema-version.test.ts` fails when the shape changes and this number does not.
 */
export const documentSchemaVersion = 13;
