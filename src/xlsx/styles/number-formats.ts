/**
 * Number formats that every spreadsheet program knows by id (ISO 29500-1 §18.8.30) and that mean the same in every
 * language; ids 14 to 22 and 27 to 58 do not, so a code is never turned into one of those.
 */
const builtIn: ReadonlyMap<string, number> = new Map([
  ['General', 0],
  ['0', 1],
  ['0.00', 2],
  ['#,##0', 3],
  ['#,##0.00', 4],
  ['0%', 9],
  ['0.00%', 10],
  ['@', 49],
]);

/** The id of a built-in format; undefined where the code is none of them. */
export function builtInFormatId(code: string): number | undefined {
  return builtIn.get(code);
}

/** The code of a custom or language-independent format; undefined for the other built-in ids. */
export function formatCodeOf(id: number, custom: ReadonlyMap<number, string>): string | undefined {
  const own = custom.get(id);
  if (own !== undefined) return own;
  for (const [code, known] of builtIn) if (known === id) return code;
  return undefined;
}
