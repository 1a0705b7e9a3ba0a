/** A file of rows, and its place below the folder it goes to: `AssistanceLog/unit=甲乡/rows.parquet`. */
export interface RowFile {
  readonly folder: readonly [table: string, partition: string];
  readonly file: string;
  readonly bytes: Uint8Array;
}

/**
 * What a partition's name may not hold as it is: signs that file systems or readers of partitions take for their own.
 */
const SPECIAL = /[%=/\\:*?"<>|\p{Cc}\p{Cf}]|^\.+$/gu;

/** The file of a unit's rows in a table of the row files. */
export function rowFile(table: string, unit: string, bytes: Uint8Array): RowFile {
  return { folder: [table, `unit=${partitionName(unit)}`], file: 'rows.parquet', bytes };
}

/** A unit in the name of a folder: signs with a meaning of their own as `%2F`, as readers of partitions undo it. */
function partitionName(unit: string): string {
  return unit.replace(SPECIAL, (sign) =>
    Array.from(new TextEncoder().encode(sign), (byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join(
      '',
    ),
  );
}
