/** A file of rows, and its place below the folder it goes to: `AssistanceLog/unit=甲乡/rows.parquet`. */
export interface RowFile {
  readonly folder: readonly [table: string, partition: string];
  readonly file: string;
  readonly bytes: Uint8Array;
}

/**
 * Characters that must be escaped in a partition's name, since file systems or readers of partitions interpret them.
 */
const SPECIAL = /[%=/\\:*?"<>|\p{Cc}\p{Cf}]|^\.+$/gu;

/** The file of a unit's rows in a table of the row files. */
export function rowFile(table: string, unit: string, bytes: Uint8Array): RowFile {
  return { folder: [table, `unit=${partitionName(unit)}`], file: 'rows.parquet', bytes };
}

/** A unit as the value in a folder's name, special characters as `%2F`, which readers of partitions decode. */
function partitionName(unit: string): string {
  return unit.replace(SPECIAL, (sign) =>
    Array.from(new TextEncoder().encode(sign), (byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join(
      '',
    ),
  );
}
