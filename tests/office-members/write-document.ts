import { writeFileSync } from 'node:fs';
import { DOCUMENT, membersDocument } from './document';
import { officeMembers } from './members';

/** Writes the list anew: `npm run members`. */
export function writeDocument(): void {
  writeFileSync(DOCUMENT, membersDocument(officeMembers()));
}
