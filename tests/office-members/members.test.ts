import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { FLOOR } from '../../src/workbook/office/runtime';
import { DOCUMENT, isLater, membersDocument } from './document';
import { guardOf } from './guard';
import { officeMembers, type OfficeMember } from './members';
import { reaches } from './requirement';

let members: OfficeMember[];
beforeAll(() => {
  members = officeMembers();
}, 120_000);

const named = (name: string): OfficeMember | undefined => members.find((member) => member.name === name);

test('members are found with the requirement set that their reference page gives', () => {
  // Looked up by hand on the reference pages.
  expect(named('Excel.Range.values')?.requirement).toEqual({ set: 'ExcelApi', version: '1.1' });
  expect(named('Excel.Worksheet.pageLayout')?.requirement).toEqual({ set: 'ExcelApi', version: '1.9' });
  expect(named('Excel.Range.getMergedAreasOrNullObject')?.requirement).toEqual({ set: 'ExcelApi', version: '1.13' });
  expect(named('Excel.RunOptions.mergeUndoGroup')?.requirement).toEqual({ set: 'ExcelApi', version: '1.20' });
  expect(members.length).toBeGreaterThan(80);
});

test(`every member later than ExcelApi ${FLOOR} stands behind a question whether Excel has it`, () => {
  const unasked = members.flatMap(({ name, requirement, uses }) => {
    if (!requirement || !isLater(requirement)) return [];
    return uses
      .filter(({ guard }) => guard === null || !reaches(guard, requirement.version))
      .map(({ file, line }) => `${name} (${requirement.set} ${requirement.version}) in ${file}:${line}`);
  });
  expect(unasked).toEqual([]);
});

test('the list in the documentation is up to date (npm run members writes it)', () => {
  expect(readFileSync(DOCUMENT, 'utf8')).toBe(membersDocument(members));
});

test.each([
  ["if (supports('1.13')) member;", '1.13'],
  ["if (wanted && runtime.supports('1.18') && 'notes' in sheet) { member; }", '1.18'],
  ["supports('1.14') ? member : null", '1.14'],
  ["supports('1.14') && member", '1.14'],
  ["if (supports('1.13')) { if (supports('1.9')) member; }", '1.13'],
  ["if (supports('1.13')) other; else member;", null],
  ["if (supports('1.13') || wanted) member;", null],
  ["if (!supports('1.13')) member;", null],
  ["supports('1.14') ? null : member", null],
  ['member', null],
])('in %s the member is reached on %s', (code, guard) => {
  const source = ts.createSourceFile('code.ts', code, ts.ScriptTarget.ES2022, true);
  const found: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && node.text === 'member') found.push(node);
    ts.forEachChild(node, visit);
  };
  visit(source);
  expect(found.map(guardOf)).toEqual([guard]);
});
