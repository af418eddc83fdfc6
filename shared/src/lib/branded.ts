/** A string or number that has been checked once, at the edge, and may not be mixed up with its neighbours. */
export type Branded<Value, Name extends string> = Value & { readonly __brand: Name };
