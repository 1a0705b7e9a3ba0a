import { unitsOf, type Amount } from '../model/amount';
import { formatDay } from '../model/day';
import type { Language } from '../model/language';
import type { IndicatorTarget } from '../model/indicator';
import type { IndicatorLine, Organisation, Summary } from '../model/summary';
import { reasonText } from '../standard/reasons';

/** Decimals of every amount and quantity in JSON. */
const DECIMALS = 4;

/**
 * The summary as `--json` prints it: amounts as plain numbers with at most 4 decimals (元, 万元 or the
 * quantity's unit), days as ISO 8601, verdict reasons in words of the given language.
 */
export function summaryJson(summary: Summary, language: Language = 'zh') {
  const { period } = summary;
  const units = (amount: Amount) => unitsOf(amount, DECIMALS);
  return {
    period: { year: period.year, name: period.name, start: formatDay(period.start), end: formatDay(period.end) },
    organisation: organisationJson(summary.organisation),
    cadres: summary.cadres.map(
      ({ unit, name, category, post, villages, households, deeds, deedsDue, verdict, reasons, score }) => ({
        ...ofUnit(unit),
        name,
        category,
        post,
        villages,
        households,
        deeds,
        deedsDue,
        verdict,
        reasons: reasons.map((reason) => reasonText(reason)[language]),
        score: score === null ? null : units(score),
      }),
    ),
    indicators: summary.indicators.map((line) => indicatorJson(line)),
    sections: summary.sections.map(({ section, item, unit, projects, quantity, completed, funds }) => ({
      section,
      item,
      unit,
      projects,
      quantity: units(quantity),
      completed: units(completed),
      funds: units(funds),
    })),
    sectionTotals: summary.sectionTotals.map(({ section, projects, funds }) => ({
      section,
      projects,
      funds: units(funds),
    })),
    funds: summary.funds.map(({ kind, source, projects, funds }) => ({ kind, source, projects, funds: units(funds) })),
    visits: summary.visits.map(({ householdType, occasion, rows, persons, amount }) => ({
      householdType,
      occasion,
      rows,
      persons,
      amount: units(amount),
    })),
    presence: summary.presence.map(({ occasion, rows, households }) => ({ occasion, rows, households })),
    villages: summary.villages.map(
      ({ unit, village, cadres, households, logRows, deeds, persons, amount, projects, funds }) => ({
        ...ofUnit(unit),
        village,
        cadres,
        households,
        logRows,
        deeds,
        persons,
        amount: units(amount),
        projects,
        funds: units(funds),
      }),
    ),
    leftOut: summary.leftOut,
  };
}

function organisationJson(organisation: Organisation) {
  const { unit, superior, preparedBy, reviewedBy, phone, branches, partyMemberCadresInOfficeBranch } = organisation;
  const { provincialPoorVillages, villages, communities, weakBranches, weakBranchRectification } = organisation;
  return {
    unit,
    superior,
    preparedBy,
    reviewedBy,
    phone,
    branches,
    partyMemberCadresInOfficeBranch,
    provincialPoorVillages,
    villages,
    communities,
    weakBranches,
    weakBranchRectification: weakBranchRectification.map(({ branch, status, due }) => ({
      branch,
      status,
      due: due === null ? null : formatDay(due),
    })),
  };
}

function indicatorJson({ unit, demand, cadre, met, of, actual, verdict, missed, score }: IndicatorLine) {
  const units = (amount: Amount | null) => (amount === null ? null : unitsOf(amount, DECIMALS));
  return {
    ...ofUnit(unit),
    indicator: demand.name,
    cadre,
    met,
    of,
    actual: units(actual),
    lower: units(demand.lower),
    upper: units(demand.upper),
    verdict,
    missed: missed.map(({ window, target, actual: counted }) => ({
      window: `${formatDay(window.first)}/${formatDay(window.last)}`,
      target: target && targetName(target),
      actual: units(counted),
    })),
    score: units(score),
  };
}

/** The unit of a line in a county's summary; nothing in a township's own. */
function ofUnit(unit: string | undefined): { readonly unit?: string } {
  return unit === undefined ? {} : { unit };
}

function targetName({ village, household }: IndicatorTarget): string {
  return household === null ? village : `${village}/${household}`;
}
