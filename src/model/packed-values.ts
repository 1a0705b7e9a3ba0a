/** A list packed for messages and the browser's store: where all its values are equal, only one of them. */
export type PackedValues<Value> = readonly Value[] | { readonly all: Value };

/** Packs a list. Unpacked, 100,000 equal texts cost a message as much as 100,000 different ones. */
export function packValues<Value>(values: readonly Value[]): PackedValues<Value> {
  const [first] = values;
  return values.length > 1 && values.every((value) => value === first) ? { all: first as Value } : values;
}

/** The value at an index of the list. */
export function packedAt<Value>(values: PackedValues<Value>, at: number): Value | undefined {
  return 'all' in values ? values.all : values[at];
}
