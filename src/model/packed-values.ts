/** A list as messages and the browser's store take it: where all its values are the same, one of them alone. */
export type PackedValues<Value> = readonly Value[] | { readonly all: Value };

/** Packs a list: 100,000 equal texts cost a message as much as as many different ones. */
export function packValues<Value>(values: readonly Value[]): PackedValues<Value> {
  const [first] = values;
  return values.length > 1 && values.every((value) => value === first) ? { all: first as Value } : values;
}

/** The value at a place of the list. */
export function packedAt<Value>(values: PackedValues<Value>, at: number): Value | undefined {
  return 'all' in values ? values.all : values[at];
}
