import { VILLAGE_BRANCH, VILLAGE_SECRETARY } from '../../mapping/form/named-of-villages';
import { textIn, type SourceRow, type SourceValue } from '../../mapping/form/source';
import type { Trace } from '../../model/summary';
import { SEPARATOR } from '../../templates/column';
import { YES } from '../../templates/lists';

/**
 * Villages completed with their first secretaries from the cadres, and with the branch that bears their name where
 * there is only one. A village without a first secretary gets a blank, which is an answer too.
 */
export function withSecretaryAndBranch(
  villages: readonly SourceRow[],
  cadres: readonly SourceRow[],
  branches: readonly SourceRow[],
): readonly SourceRow[] {
  const secretaries = cadres.filter(({ values }) => values['firstSecretary'] === YES);
  return villages.map((row) => {
    const village = textIn(row.values['village']);
    const own = secretaries.filter(({ values }) => textIn(values['villages']).split(SEPARATOR).includes(village));
    const told = (key: string): string => own.map(({ values }) => textIn(values[key])).join(SEPARATOR);
    const named = branches.filter(({ values }) => textIn(values['name']).startsWith(village));
    const branch = named.length === 1 ? named[0] : undefined;
    const values: Record<string, SourceValue> = {
      [VILLAGE_SECRETARY.name]: told('name'),
      [VILLAGE_SECRETARY.phone]: told('phone'),
      ...Object.fromEntries(
        Object.entries(VILLAGE_BRANCH).map(([column, key]) => [key, branch?.values[column] ?? null]),
      ),
    };
    const ofSecretaries = own.flatMap(({ trace }) => trace);
    const traces = Object.keys(values).map((key): readonly [string, Trace] => [
      key,
      key.startsWith('secretary.') ? ofSecretaries : (branch?.trace ?? []),
    ]);
    return {
      ...row,
      values: { ...row.values, ...values },
      traces: { ...row.traces, ...Object.fromEntries(traces) },
    };
  });
}
