import type { FindingParams } from '../../src/model/finding';
import type { LocalizedText } from '../../src/model/language';
import { rules } from '../../src/rules/registry';
import { ruleCases } from './cases';
import { dayOfText, judged, TODAY, township } from './township';

/** Published codes keep their severity; a rule that is new needs no line here. */
const PUBLISHED = {
  C111: 'warning',
  C112: 'error',
  R201: 'error',
  R202: 'error',
  R203: 'error',
  R204: 'error',
  R205: 'warning',
  R206: 'warning',
  X301: 'error',
  X302: 'error',
  X303: 'warning',
  X304: 'warning',
  X305: 'error',
  X306: 'info',
  X307: 'warning',
  X308: 'warning',
  X309: 'warning',
  X310: 'warning',
  X311: 'error',
  X312: 'warning',
  X313: 'error',
  Q401: 'warning',
  Q402: 'warning',
  Q403: 'warning',
  Q404: 'warning',
  Q405: 'warning',
  Q406: 'warning',
  Q407: 'warning',
};

/** The other words a message is made of. */
function textsOf({ finding }: (typeof rules)[number]): readonly LocalizedText[] {
  return [finding.title, finding.message, finding.explanation, ...Object.values(finding.reasons ?? {})];
}

const placeholders = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '');

/** Which of its code's reasons a finding gives; empty where it gives none. */
const reasonOf = ({ reason }: FindingParams): string => (typeof reason === 'string' ? reason : '');

test('the registry holds each published code with its severity', () => {
  expect(Object.fromEntries(rules.map(({ finding }) => [finding.code, finding.severity]))).toMatchObject(PUBLISHED);
});

test('the registry holds each code once, in the order of the manual: cells, references, agreement, quotas', () => {
  const codes = rules.map(({ finding }) => finding.code);
  const place = (code: string): string => `${'CRXQ'.indexOf(code.charAt(0))}${code.slice(1)}`;
  expect(codes).toEqual([...new Set(codes)].toSorted((a, b) => (place(a) < place(b) ? -1 : 1)));
});

test('each code has cases that raise it and cases that do not', () => {
  const tested = ruleCases.filter(({ bad, good }) => bad.length > 0 && good.length > 0).map(({ code }) => code);
  expect(tested.toSorted()).toEqual(rules.map(({ finding }) => finding.code).toSorted());
});

test.each(rules.map((rule) => [rule.finding.code, rule] as const))(
  '%s speaks both languages, and of the same things',
  (_, rule) => {
    for (const { zh, en } of textsOf(rule)) {
      expect(zh).toMatch(/\p{Script=Han}/u);
      expect(en).toMatch(/[A-Za-z]{3}/);
      expect(new Set(placeholders(zh))).toEqual(new Set(placeholders(en)));
    }
    for (const { zh } of [rule.finding.message, rule.finding.explanation]) expect(zh).toMatch(/。$/);
  },
);

test('a finding supplies every placeholder of its message and of its reason', async () => {
  const unsupplied: string[] = [];
  for (const { code, bad } of ruleCases) {
    const finding = rules.find((rule) => rule.finding.code === code)?.finding;
    for (const given of bad) {
      const { book } = await township(given);
      const { findings } = await judged(book, given.today === undefined ? TODAY : dayOfText(given.today));
      for (const { params } of findings.filter((found) => found.code === code)) {
        const { message, reasons = {} } = finding ?? { message: { zh: '' } };
        const wanted = [...placeholders(message.zh), ...placeholders(reasons[reasonOf(params)]?.zh ?? '')];
        unsupplied.push(...wanted.filter((name) => params[name] === undefined).map((name) => `${code} {${name}}`));
        if (finding?.reasons && !(reasonOf(params) in finding.reasons))
          unsupplied.push(`${code} reason ${reasonOf(params)}`);
      }
    }
  }
  expect(unsupplied).toEqual([]);
});

test('every reason of every code is given by some case', async () => {
  const given = new Set<string>();
  for (const { code, bad } of ruleCases) {
    for (const ruleCase of bad) {
      const { findings } = await judged((await township(ruleCase)).book);
      for (const { params } of findings.filter((found) => found.code === code))
        given.add(`${code} ${reasonOf(params)}`);
    }
  }
  const declared = rules.flatMap(({ finding }) =>
    Object.keys(finding.reasons ?? {}).map((reason) => `${finding.code} ${reason}`),
  );
  expect(declared.filter((reason) => !given.has(reason))).toEqual([]);
});
