import type { Period } from '../model/summary';
import { deeds, unconditional, inPostAtEnd, standardMeasures } from '../standard/measures';
import { measure, type Conditions } from '../standard/standing';
import { COMPLETED, EVERYDAY, YES } from '../templates/lists';

const isYes = (value: string | null): boolean => value === YES;
const given = (value: string | null): boolean => value !== null;
const isPresence = (occasion: string | null): boolean => occasion !== null && occasion !== EVERYDAY;

/** Log rows dated within the period. */
export const datedInPeriod = ({ start, end }: Period): Conditions<'AssistanceLog'> => ({
  date: (day) => day !== null && day >= start && day <= end,
});
/**
 * Every number of the summary, and the cells that it needs. This alone decides which error leaves a row out of which
 * number; an error in any other cell leaves nothing out.
 */
export const measures = {
  ...standardMeasures,

  village: measure({ table: 'Villages', where: unconditional, needs: ['name'] }),
  villageKind: measure({ table: 'Villages', where: unconditional, needs: ['name', 'kind'] }),
  poorVillage: measure({ table: 'Villages', where: () => ({ poor: isYes }), needs: ['name'] }),

  branch: measure({ table: 'Branches', where: unconditional, needs: ['name', 'kind'] }),
  weakBranch: measure({ table: 'Branches', where: () => ({ weak: isYes }), needs: ['name'] }),
  weakBranchRectification: measure({
    table: 'Branches',
    where: () => ({ weak: isYes }),
    needs: ['name', 'rectification', 'due'],
  }),

  partyMemberCadres: measure({
    table: 'Cadres',
    where: (period) => ({ ...inPostAtEnd(period), party: isYes, branch: given }),
    needs: ['name'],
  }),

  project: measure({ table: 'Projects', where: unconditional, needs: ['section', 'item', 'unit'] }),
  projectQuantity: measure({ table: 'Projects', where: unconditional, needs: ['section', 'item', 'unit', 'quantity'] }),
  projectCompleted: measure({
    table: 'Projects',
    where: () => ({ state: (state) => state === COMPLETED }),
    needs: ['section', 'item', 'unit', 'quantity'],
  }),
  projectFunds: measure({ table: 'Projects', where: unconditional, needs: ['section', 'item', 'unit', 'funds'] }),
  fundedProject: measure({ table: 'Projects', where: unconditional, needs: ['fundKind', 'fundSource'] }),
  fundedProjectFunds: measure({ table: 'Projects', where: unconditional, needs: ['fundKind', 'fundSource', 'funds'] }),

  visit: measure({ table: 'AssistanceLog', where: datedInPeriod, needs: ['occasion', 'householdType'] }),
  visitPersons: measure({
    table: 'AssistanceLog',
    where: datedInPeriod,
    needs: ['occasion', 'householdType', 'persons', 'household'],
  }),
  visitAmount: measure({
    table: 'AssistanceLog',
    where: datedInPeriod,
    needs: ['occasion', 'householdType', 'amount'],
  }),
  presence: measure({
    table: 'AssistanceLog',
    where: (period) => ({ ...datedInPeriod(period), occasion: isPresence }),
    needs: [],
  }),
  presenceHouseholds: measure({
    table: 'AssistanceLog',
    where: (period) => ({ ...datedInPeriod(period), occasion: isPresence, household: given }),
    needs: ['village'],
  }),

  villageCadres: measure({ table: 'Cadres', where: inPostAtEnd, needs: ['name', 'villages'] }),
  villageLogRows: measure({ table: 'AssistanceLog', where: datedInPeriod, needs: ['village'] }),
  villageDeeds: measure({ table: 'AssistanceLog', where: deeds, needs: ['village'] }),
  villagePersons: measure({ table: 'AssistanceLog', where: datedInPeriod, needs: ['village', 'persons', 'household'] }),
  villageAmount: measure({ table: 'AssistanceLog', where: datedInPeriod, needs: ['village', 'amount'] }),
  villageProjects: measure({ table: 'Projects', where: unconditional, needs: ['places'] }),
  villageFunds: measure({ table: 'Projects', where: unconditional, needs: ['places', 'funds'] }),
} as const;
