/**
 * The part of `zod/mini` that reading an answer needs, for the page: its build puts this in the place of the library
 * (client/vite.config.ts), which a phone would wait for. The server reads and describes with the library itself; that
 * both read the same is tested over every shape in `protocol` (small-schema.test.ts). A shape that needs more of the
 * library than there is here fails that test: add it here, as strict as it is there.
 */

type Read<Value> = { success: true; data: Value } | { success: false };
type Check = (value: unknown) => boolean;

const refused = { success: false } as const;

class Schema<Value> {
  readonly safeParse: (value: unknown) => Read<Value>;

  constructor(safeParse: (value: unknown) => Read<Value>) {
    this.safeParse = safeParse;
  }

  parse(value: unknown): Value {
    const read = this.safeParse(value);
    if (read.success) return read.data;
    throw new TypeError('not of the expected shape');
  }

  check(...checks: readonly Check[]): Schema<Value> {
    return new Schema((value) => {
      const read = this.safeParse(value);
      return read.success && checks.every((holds) => holds(read.data)) ? read : refused;
    });
  }
}

type Shape = Readonly<Record<string, Schema<unknown>>>;

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const custom = <Value>(is: (value: unknown) => boolean): Schema<Value> =>
  // What `is` lets through is of the type its caller says, as with the library.
  new Schema((value) => (is(value) ? { success: true, data: value as Value } : refused));

export const string = () => custom<string>((value) => typeof value === 'string');
export const boolean = () => custom<boolean>((value) => typeof value === 'boolean');
export const number = () => custom<number>(Number.isFinite);
export const int = () => custom<number>(Number.isSafeInteger);
export const literal = <Value>(only: Value) => custom<Value>((value) => value === only);
const oneOf = <Value>(all: readonly Value[]) =>
  custom<Value>((value) => all.some((each) => each === value));
export { oneOf as enum };

const allowing = <Value, Extra>(schema: Schema<Value>, extra: Extra): Schema<Value | Extra> =>
  new Schema<Value | Extra>((value) =>
    value === extra ? { success: true, data: extra } : schema.safeParse(value),
  );
export const nullable = <Value>(schema: Schema<Value>) => allowing(schema, null);
export const optional = <Value>(schema: Schema<Value>) => allowing(schema, undefined);

export const array = <Value>(schema: Schema<Value>): Schema<Value[]> =>
  new Schema((value) => {
    if (!Array.isArray(value)) return refused;
    const data: Value[] = [];
    for (const each of value) {
      const read = schema.safeParse(each);
      if (!read.success) return refused;
      data.push(read.data);
    }
    return { success: true, data };
  });

const readObject = (shape: Shape, value: unknown): Read<object> => {
  if (!isObject(value)) return refused;
  const data: Record<string, unknown> = {};
  for (const [key, schema] of Object.entries(shape)) {
    const read = schema.safeParse(Reflect.get(value, key));
    if (!read.success) return refused;
    if (read.data !== undefined || key in value) data[key] = read.data;
  }
  return { success: true, data };
};

class ObjectSchema extends Schema<object> {
  readonly shape: Shape;

  constructor(shape: Shape) {
    super((value) => readObject(shape, value));
    this.shape = shape;
  }
}

/** Keys that are not in the shape are left out, so that a newer server may say more. */
export const object = (shape: Shape) => new ObjectSchema(shape);
export const extend = (schema: ObjectSchema, more: Shape) =>
  new ObjectSchema({ ...schema.shape, ...more });

/** As the first of these shapes that it fits. */
export const union = (schemas: readonly Schema<unknown>[]) =>
  new Schema<unknown>((value) => {
    for (const schema of schemas) {
      const read = schema.safeParse(value);
      if (read.success) return read;
    }
    return refused;
  });
/** The shapes differ in their literal at `key`, so at most one of them fits. */
export const discriminatedUnion = (_key: string, schemas: readonly Schema<unknown>[]) =>
  union(schemas);

const sized = (holds: (length: number) => boolean): Check => {
  return (value) => (typeof value === 'string' || Array.isArray(value)) && holds(value.length);
};
const valued = (holds: (value: number) => boolean): Check => {
  return (value) => typeof value === 'number' && holds(value);
};
export const minLength = (least: number): Check => sized((length) => length >= least);
export const maxLength = (most: number): Check => sized((length) => length <= most);
export const minimum = (least: number): Check => valued((value) => value >= least);
export const maximum = (most: number): Check => valued((value) => value <= most);
export const nonnegative = (): Check => minimum(0);
export const regex = (pattern: RegExp): Check => {
  return (value) => typeof value === 'string' && pattern.test(value);
};
