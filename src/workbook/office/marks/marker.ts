import type { Finding } from '../../../model/finding';
import { WorkbookError } from '../../port';
import type { Session } from '../session';
import { isWorkbookError } from '../errors';
import { LONGEST_ADDRESS } from '../areas';
import { readMarks } from './ask-marks';
import { markFindings } from './mark-findings';
import type { KnownMarks } from './sheet-marks';

/** An address of so few characters is refused for another reason than its length. */
const SHORTEST_ADDRESS = 250;

/** Keeps the marks of one workbook, so that marking needs no batch of its own to look at them. */
export interface Marker {
  /** Takes note of the marks that a reading saw. */
  readonly remember: (marks: KnownMarks) => void;
  /**
   * Marks findings and takes away the marks of earlier ones, in as many tries as Excel needs.
   *
   * @throws WorkbookError `protectedSheets` where a sheet to mark is protected; nothing is marked then;
   *   `unreadableMarks` where the colour rules of a sheet cannot be read: it is left as it is, the others are marked
   */
  readonly mark: (session: Session, findings: readonly Finding[]) => Promise<void>;
}

/** A marker that has seen nothing yet. */
export function createMarker(): Marker {
  let known: KnownMarks = new Map();
  // Excel refuses some long addresses, and nothing says which (office-js issue 5198): a refused one is halved.
  let longest = LONGEST_ADDRESS;
  return {
    remember: (marks) => {
      known = marks;
    },
    mark: async (session, findings) => {
      const sheets = [...new Set([...known.keys(), ...findings.map(({ sheet }) => sheet)])];
      if (sheets.some((sheet) => !known.get(sheet))) known = await readMarks(session, sheets);
      let lookedAgain = false;
      for (;;) {
        try {
          known = await markFindings(session, findings, known, longest);
          break;
        } catch (error) {
          // Gone: the user took marks away since the workbook was read.
          if (isAddressRefused(error) && longest > SHORTEST_ADDRESS) longest = Math.floor(longest / 2);
          else if (isWorkbookError(error, 'gone') && !lookedAgain) lookedAgain = true;
          else throw error;
        }
        known = await readMarks(session, sheets);
      }
      const unreadable = [...known].flatMap(([sheet, marks]) => (marks ? [] : [sheet]));
      if (unreadable.length > 0) throw new WorkbookError({ reason: 'unreadableMarks', sheets: unreadable });
    },
  };
}

function isAddressRefused(error: unknown): boolean {
  return (
    error instanceof WorkbookError && error.problem.reason === 'refused' && error.problem.code === 'InvalidArgument'
  );
}
