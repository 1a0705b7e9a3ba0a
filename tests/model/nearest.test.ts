import fc from 'fast-check';
import { nearest } from '../../src/model/nearest';

const CADRES = ['王伟', '李光', '李静', '张建国', '王伟(民政办)', '欧阳锋'];
const TYPES = ['空巢老人', '留守儿童', '残障人员', '孤寡老人', '贫困党员', '困难群众', '其他'];

test.each([
  ['李四光', CADRES, '李光'],
  ['张建囯', CADRES, '张建国'],
  ['张建', CADRES, '张建国'],
  ['欧阳峰', CADRES, '欧阳锋'],
  ['残疾人员', TYPES, '残障人员'],
  ['留守孩子', TYPES, '留守儿童'],
  ['空巢', TYPES, '空巢老人'],
  ['困难群众(低保)', TYPES, '困难群众'],
  ['贫因党员', TYPES, '贫困党员'],
  ['乌木村委会', ['乌木村', '平桥村'], '乌木村'],
])('%s is clearly nearest to one candidate', (value, candidates, expected) => {
  expect(nearest(value, candidates)).toEqual({ value: expected, clear: true });
});

test.each([
  ['王玮', ['王伟', '王炜', '李静'], '王伟'],
  ['老人', TYPES, '空巢老人'],
  ['王伟', ['王伟(民政办)', '王伟(农技站)'], '王伟(民政办)'],
])('%s is as near to two candidates: the first is named, not clearly', (value, candidates, expected) => {
  expect(nearest(value, candidates)).toEqual({ value: expected, clear: false });
});

test('containment is nearer than a mistyped character', () => {
  expect(nearest('王伟', ['王玮', '王伟(民政办)'])).toEqual({ value: '王伟(民政办)', clear: true });
});

test('shared characters alone make a suggestion, never a clear one', () => {
  expect(nearest('敬老院孤寡老年人', TYPES)).toEqual({ value: '孤寡老人', clear: false });
  expect(nearest('残疾人', TYPES)).toEqual({ value: '残障人员', clear: false });
  expect(nearest('伟王', CADRES)).toEqual({ value: '王伟', clear: false });
});

test.each([
  ['五保', TYPES],
  ['赵六', CADRES],
  ['', CADRES],
  ['王伟', []],
])('%s is near to nothing', (value, candidates) => {
  expect(nearest(value, candidates)).toBeNull();
});

test('characters outside the basic plane count as others do', () => {
  expect(nearest('李𠮷', ['王𠮷', '赵云龙'])?.value).toBe('王𠮷');
});

/** Levenshtein distance by its definition. */
function mistakes(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  return Math.min(
    mistakes(a.slice(1), b) + 1,
    mistakes(a, b.slice(1)) + 1,
    mistakes(a.slice(1), b.slice(1)) + (a[0] === b[0] ? 0 : 1),
  );
}

test('a clear answer has fewer mistakes than any other candidate, unless one holds the other', () => {
  const name = fc.string({ unit: fc.constantFrom('王', '李', '伟', '静', '建', '国'), minLength: 2, maxLength: 5 });
  fc.assert(
    fc.property(name, fc.uniqueArray(name, { maxLength: 12 }), (value, candidates) => {
      const answer = nearest(value, candidates);
      const holds = (candidate: string): boolean => candidate.includes(value) || value.includes(candidate);
      const holding = candidates.filter(holds);
      if (holding.length > 0) expect(answer).toEqual({ value: holding[0], clear: holding.length === 1 });
      else if (answer?.clear) {
        const others = candidates.filter((candidate) => candidate !== answer.value);
        for (const other of others) expect(mistakes(value, answer.value)).toBeLessThan(mistakes(value, other));
      } else {
        const best = Math.min(...candidates.map((candidate) => mistakes(value, candidate)));
        expect(best !== 1 || candidates.filter((candidate) => mistakes(value, candidate) === 1).length > 1).toBe(true);
      }
    }),
  );
});

test('20,000 candidates are asked for 5,000 values in bounded time', () => {
  const character = (code: number): string => String.fromCharCode(0x4e00 + code);
  const candidates = Array.from(
    { length: 20_000 },
    (_, at) => `${character(at % 100)}${character(200 + (at % 997))}${character(2000 + at)}`,
  );
  for (let at = 0; at < 5000; at += 1) {
    const candidate = candidates[at * 4] ?? '';
    expect(nearest(`${candidate.slice(0, 2)}○`, candidates)?.value.slice(0, 2)).toBe(candidate.slice(0, 2));
  }
}, 20_000);
