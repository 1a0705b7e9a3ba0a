import { isBlank } from '../../records/characters';
import { asksForRelation } from '../persons';
import type { RowLedger } from '../ledger-vocabularies';
import type { MatchedColumn } from '../recognised';
import { isOtherMember, namesMembers } from './household-members';
import type { Cells } from './joined-cells';
import type { HomeTable } from './proposal';
import type { TableRow } from './table-rows';

/** The columns that name the subject of a row: merged over several rows, these are one subject's. */
const SUBJECTS: Readonly<Partial<Record<RowLedger, string>>> = { Pairings: 'household', Cadres: 'name' };

/** How a row relates to the subject of the row carried before it. */
export interface RowStanding {
  /** Whether it is a further row of that subject. */
  readonly goesOn: boolean;
  /** Whether it is about a member of the household, not the head. */
  readonly isMember: boolean;
  /**
   * For a member's row that is not carried over, the 1-based sheet column that names the member; null for any other.
   */
  readonly leftOutAt: number | null;
}

/** The standing of a row with a subject of its own. */
const NEXT: RowStanding = { goesOn: false, isMember: false, leftOutAt: null };

/** The row carried before. */
interface Previous {
  readonly row: number;
  readonly cells: Cells;
}

/** Tells which rows belong to one subject: a household with its members, or a cadre. */
export class SubjectRows {
  /** Whether the table has a column for members' names beside that of the head. */
  readonly hasOwnNames: boolean;
  readonly #subject: number | undefined;
  readonly #relation: number | undefined;
  readonly #members: readonly number[];

  /** @param at by our keys, the matched old columns */
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

  /**
   * How a row relates to the one carried before.
   *
   * @param previous undefined for the first row
   * @param isBehindLine whether a total or a heading stands between the two
   */
  standing(row: TableRow, previous: Previous | undefined, isBehindLine: boolean): RowStanding {
    // Fast: without columns about members, only a merge joins a row to the one before.
    if (!this.hasOwnNames && this.#relation === undefined && row.repeated.size === 0) return NEXT;
    const { left } = this.home.recognised.table;
    const cellIn = (column: number): TableRow['cells'][number] => row.cells[column - left] ?? null;
    const subject = this.#subject === undefined ? null : cellIn(this.#subject);
    const isNameless = this.hasOwnNames && isBlank(subject) && !isBehindLine;
    const goesOn = previous !== undefined && (this.#isMergedWith(row, previous) || isNameless);
    const isMember = this.#relation !== undefined && isOtherMember(cellIn(this.#relation));
    // Members are not carried over; but where the head has a column, a household's first row stands for it, whoever it
    // is about.
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
