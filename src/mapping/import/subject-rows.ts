import { isBlank } from '../../records/characters';
import { asksForRelation } from '../persons';
import type { RowLedger } from '../ledger-vocabularies';
import type { MatchedColumn } from '../recognised';
import { isOtherMember, namesMembers } from './household-members';
import type { Cells } from './joined-cells';
import type { HomeTable } from './proposal';
import type { TableRow } from './table-rows';

/** Columns that tell one row's subject from another's: a merge over them is one subject on several rows. */
const SUBJECTS: Readonly<Partial<Record<RowLedger, string>>> = { Pairings: 'household', Cadres: 'name' };

/** What a row is to the subject of the row carried before it. */
export interface RowStanding {
  /** Whether it says more of that subject. */
  readonly goesOn: boolean;
  /** Whether what it says is a member's of the household, not its head's. */
  readonly isMember: boolean;
  /** Of a member's row that is not carried, the 1-based sheet column that names the member; null of any other row. */
  readonly leftOutAt: number | null;
}

/** Of a row that is a subject of its own. */
const NEXT: RowStanding = { goesOn: false, isMember: false, leftOutAt: null };

/** A row that is carried over already, and where it stood. */
interface Previous {
  readonly row: number;
  readonly cells: Cells;
}

/** Tells the rows of one subject, a household with its members or a cadre, from those of the next. */
export class SubjectRows {
  /** Whether each member of a household has a name of its own, beside the column of the head's. */
  readonly hasOwnNames: boolean;
  readonly #subject: number | undefined;
  readonly #relation: number | undefined;
  readonly #members: readonly number[];

  /** @param at the old column of each of ours */
  constructor(
    private readonly home: HomeTable,
    at: ReadonlyMap<string, MatchedColumn>,
  ) {
    const { id, unmatched } = home.recognised;
    const subject = SUBJECTS[id];
    this.#subject = subject === undefined ? undefined : at.get(subject)?.column;
    this.#relation = unmatched.find(({ label }) => asksForRelation(label))?.column;
    this.#members = unmatched.filter(namesMembers).map(({ column }) => column);
    this.hasOwnNames = this.#relation !== undefined && this.#members.length > 0;
  }

  /** @param isBehindLine whether a total or a heading stands between the row and the one carried before */
  standing(row: TableRow, previous: Previous | undefined, isBehindLine: boolean): RowStanding {
    // Where no column tells of members, only a merge lets a row go on with the one before.
    if (!this.hasOwnNames && this.#relation === undefined && row.repeated.size === 0) return NEXT;
    const { left } = this.home.recognised.table;
    const cellIn = (column: number): TableRow['cells'][number] => row.cells[column - left] ?? null;
    const subject = this.#subject === undefined ? null : cellIn(this.#subject);
    const isNameless = this.hasOwnNames && isBlank(subject) && !isBehindLine;
    const goesOn = previous !== undefined && (this.#isMergedWith(row, previous) || isNameless);
    const isMember = this.#relation !== undefined && isOtherMember(cellIn(this.#relation));
    // Of members none is carried; but where the head has a column of its own, the first row is the household's.
    const isOwnRow = this.hasOwnNames && !goesOn && !isBlank(subject) && previous?.cells['household'] !== subject;
    if (!isMember || isOwnRow) return { goesOn, isMember, leftOutAt: null };
    const named = this.#members.find((column) => !isBlank(cellIn(column)));
    return { goesOn, isMember, leftOutAt: named ?? this.#relation };
  }

  #isMergedWith(row: TableRow, previous: Previous): boolean {
    if (this.#subject === undefined || !row.repeated.has(this.#subject)) return false;
    const merge = this.home.lookup.mergeAt(row.row, this.#subject);
    return merge !== undefined && previous.row >= merge.top;
  }
}
