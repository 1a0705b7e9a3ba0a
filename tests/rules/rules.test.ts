import { findingMessage } from '../../src/findings/definition';
import type { Finding } from '../../src/model/finding';
import { rules } from '../../src/rules/registry';
import { ruleCases } from './cases';
import type { RuleCase } from './rule-case';
import { dayOfText, judged, TODAY, township } from './township';

const definitions = new Map(rules.map(({ finding }) => [finding.code, finding]));

async function found(given: RuleCase): Promise<readonly Finding[]> {
  const { book, findings } = await township(given);
  return [...findings, ...(await judged(book, given.today === undefined ? TODAY : dayOfText(given.today))).findings];
}

const placed = (findings: readonly Finding[]): string[] =>
  findings.map(({ code, address }) => `${code} ${address}`).toSorted();

test('the clean township raises nothing', async () => {
  expect(await found({ outcome: '', finds: [] })).toEqual([]);
});

describe.each(ruleCases)('$code is raised for', ({ code, bad }) => {
  test.each(bad)('$outcome', async (given) => {
    const findings = await found(given);
    expect(placed(findings)).toEqual(given.finds.toSorted());
    const [own] = findings.filter((finding) => finding.code === code);
    const definition = definitions.get(code);
    if (!own || !definition) throw new Error(`${code} was not raised`);
    expect(own.severity).toBe(definition.severity);
    const message = findingMessage(definition, own.params, 'zh');
    for (const words of given.says ?? []) expect(message).toContain(words);
    if (given.suggests !== undefined) expect(own.suggestion).toBe(given.suggests);
    if (given.fix !== undefined)
      expect(own.fix ? { before: own.fix.before, after: own.fix.after, safe: own.fix.safe } : null).toEqual(
        given.fix === null ? null : { before: own.value, after: given.fix, safe: given.safe ?? false },
      );
  });
});

describe.each(ruleCases)('$code is not raised for', ({ code, good }) => {
  test.each(good)('$outcome', async (given) => {
    expect(given.finds.some((place) => place.startsWith(code))).toBe(false);
    expect(placed(await found(given))).toEqual(given.finds.toSorted());
  });
});
