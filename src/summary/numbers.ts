import { COMPLETED, DONE, PRESENCE_OCCASIONS, YES } from '../templates/lists';
import type { ColumnKey, TableName, ValuesOfTable } from '../templates/ledgers';
import { deedDays } from '../standard/deeds';
import { inForce, inPost } from '../standard/states';
import type { Period } from '../model/summary';

type Conditions<Table extends TableName> = { readonly [Key in ColumnKey<Table>]?: (value: ValuesOfTable<Table>[Key] | null) => boolean };

/** What makes a ledger's row count for one number. */
export interface NumberDefinition<Table extends TableName> {
  readonly table: Table;
  /** What a row's cells must say; a row that a sound cell rules out has no part in the number, whatever its other cells hold. */
  readonly where: (period: Period) => Conditions<Table>;
  /** The further cells the number is made of. With one of them, or of `where`, in error, the row is left out of the number. */
  readonly needs: readonly ColumnKey<Table>[];
}

function define<Table extends TableName>(definition: NumberDefinition<Table>): NumberDefinition<Table> {
  return definition;
}

const isYes = (value: string | null): boolean => value === YES;
const given = (value: string | null): boolean => value !== null;
const isPresence = (occasion: string | null): boolean => (PRESENCE_OCCASIONS as readonly (string | null)[]).includes(occasion);

const everyRow = () => ({});
/** In post on the last day: each cell is asked on its own, the other granted, so that one of them in error does not hide what the other says. */
const inPostAtEnd = ({ end }: Period): Conditions<'Cadres'> => ({
  from: (day) => inPost(day, null, end),
  until: (day) => inPost(null, day, end),
});
const inForceAtEnd = ({ end }: Period): Conditions<'Pairings'> => ({
  from: (day) => inForce(day, null, end),
  until: (day) => inForce(end, day, end),
});
const datedInPeriod = ({ start, end }: Period): Conditions<'AssistanceLog'> => ({ date: (day) => day !== null && day >= start && day <= end });
const deeds = (period: Period): Conditions<'AssistanceLog'> => {
  const { first, last } = deedDays(period);
  return { date: (day) => day !== null && day >= first && day <= last, deed: isYes, state: (state) => state === DONE };
};

/**
 * Every number of the summary, and the cells it needs. The one place that says which error leaves a row
 * out of which number; an error in a cell that stands nowhere here leaves nothing out.
 */
export const numbers = {
  quota: define({ table: 'Quotas', where: everyRow, needs: ['category', 'villagesMin', 'villagesMax', 'householdsMin', 'householdsMax', 'deedsPerYear'] }),

  village: define({ table: 'Villages', where: everyRow, needs: ['name'] }),
  villageKind: define({ table: 'Villages', where: everyRow, needs: ['name', 'kind'] }),
  poorVillage: define({ table: 'Villages', where: () => ({ poor: isYes }), needs: ['name'] }),

  branch: define({ table: 'Branches', where: everyRow, needs: ['name', 'kind'] }),
  weakBranch: define({ table: 'Branches', where: () => ({ weak: isYes }), needs: ['name'] }),
  weakBranchRectification: define({ table: 'Branches', where: () => ({ weak: isYes }), needs: ['name', 'rectification', 'due'] }),

  cadre: define({ table: 'Cadres', where: everyRow, needs: ['name'] }),
  cadreVerdict: define({ table: 'Cadres', where: everyRow, needs: ['name', 'category', 'villages', 'from', 'until'] }),
  cadreHouseholds: define({ table: 'Pairings', where: inForceAtEnd, needs: ['cadre', 'village', 'household'] }),
  cadreDeeds: define({ table: 'AssistanceLog', where: deeds, needs: ['cadres'] }),
  partyMemberCadres: define({ table: 'Cadres', where: (period) => ({ ...inPostAtEnd(period), party: isYes, branch: given }), needs: ['name'] }),

  project: define({ table: 'Projects', where: everyRow, needs: ['section', 'item', 'unit'] }),
  projectQuantity: define({ table: 'Projects', where: everyRow, needs: ['section', 'item', 'unit', 'quantity'] }),
  projectCompleted: define({
    table: 'Projects',
    where: () => ({ state: (state) => state === COMPLETED }),
    needs: ['section', 'item', 'unit', 'quantity'],
  }),
  projectFunds: define({ table: 'Projects', where: everyRow, needs: ['section', 'item', 'unit', 'funds'] }),
  fundedProject: define({ table: 'Projects', where: everyRow, needs: ['fundKind', 'fundSource'] }),
  fundedProjectFunds: define({ table: 'Projects', where: everyRow, needs: ['fundKind', 'fundSource', 'funds'] }),

  visit: define({ table: 'AssistanceLog', where: datedInPeriod, needs: ['occasion', 'householdType'] }),
  visitPersons: define({ table: 'AssistanceLog', where: datedInPeriod, needs: ['occasion', 'householdType', 'persons', 'household'] }),
  visitAmount: define({ table: 'AssistanceLog', where: datedInPeriod, needs: ['occasion', 'householdType', 'amount'] }),
  presence: define({ table: 'AssistanceLog', where: (period) => ({ ...datedInPeriod(period), occasion: isPresence }), needs: [] }),
  presenceHouseholds: define({
    table: 'AssistanceLog',
    where: (period) => ({ ...datedInPeriod(period), occasion: isPresence, household: given }),
    needs: ['village'],
  }),

  villageCadres: define({ table: 'Cadres', where: inPostAtEnd, needs: ['name', 'villages'] }),
  villageHouseholds: define({ table: 'Pairings', where: inForceAtEnd, needs: ['village', 'household'] }),
  villageLogRows: define({ table: 'AssistanceLog', where: datedInPeriod, needs: ['village'] }),
  villageDeeds: define({ table: 'AssistanceLog', where: deeds, needs: ['village'] }),
  villagePersons: define({ table: 'AssistanceLog', where: datedInPeriod, needs: ['village', 'persons', 'household'] }),
  villageAmount: define({ table: 'AssistanceLog', where: datedInPeriod, needs: ['village', 'amount'] }),
  villageProjects: define({ table: 'Projects', where: everyRow, needs: ['places'] }),
  villageFunds: define({ table: 'Projects', where: everyRow, needs: ['places', 'funds'] }),
} as const;
