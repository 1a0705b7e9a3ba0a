import { resolve } from 'node:path';
import { FLOOR } from '../../src/workbook/office/runtime';
import type { OfficeMember } from './members';
import { reaches } from './requirement';

export const DOCUMENT = resolve(__dirname, '../../docs/office-members.md');

function row({ name, requirement, uses }: OfficeMember): string {
  const files = [...new Set(uses.map(({ file }) => `\`${file}\``))].sort();
  const needs = requirement ? `${requirement.set} ${requirement.version}` : 'none';
  const asked = requirement && isLater(requirement) ? 'asked for' : '';
  return `| \`${name}\` | ${needs} | ${asked} | ${files.join('<br>')} |`;
}

/**
 * Whether a member is not in every Excel that the manifest lets in. The common members of Office name the sets of
 * other programs (Mailbox …) and come with every Excel that shows add-ins.
 */
export function isLater({ set, version }: NonNullable<OfficeMember['requirement']>): boolean {
  return set.startsWith('Excel') && (set !== 'ExcelApi' || !reaches(FLOOR, version));
}

/** The list of members as a page of the documentation. */
export function membersDocument(members: readonly OfficeMember[]): string {
  return [
    '# Members of Office.js that the add-in uses',
    '',
    'Written by `npm run members` from the source and from the comments of `@types/office-js`; a test fails where it is out of date.',
    `The manifest asks for ExcelApi ${FLOOR}. A member that came later stands behind \`supports('1.x')\`, here “asked for”: where Excel does not have it the add-in does without.`,
    '',
    '| member | requirement set | | used in |',
    '| --- | --- | --- | --- |',
    ...members.map(row),
    '',
  ].join('\n');
}
