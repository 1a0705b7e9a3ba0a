import { namesAt } from '../../standard/lookup/cells';
import { naming, rowsNaming } from '../../standard/lookup/references';
import { isKnown } from '../../standard/lookup/rosters';
import type { IndexDefinition } from '../../standard/lookup/row-index';
import { pairingOn } from '../../standard/pairings/pairing-days';
import { SEPARATOR } from '../../templates/column';
import type { Rule, RuleContext } from '../rule';

const pairingsOfCadre = naming('Pairings', 'cadre');
const pairingsInVillage = naming('Pairings', 'village');
const cadresOfVillage = naming('Cadres', 'villages');

/**
 * Roster rows by cadre; the fact: all their linked villages, null where there is no row, or a cell is blank or faulty.
 */
const villagesOfCadre: IndexDefinition<readonly string[] | null> = {
  table: 'Cadres',
  keysOf: (book, row) => namesAt(book.Cadres.columns.name, row),
  factsOf: (rows, book) => {
    const cells = rows.map((row) => book.Cadres.columns.villages.values[row] ?? null);
    return cells.length === 0 || cells.includes(null) ? null : [...new Set(cells.flatMap((names) => names ?? []))];
  },
};

function* pairingsOfCadres(rows: Iterable<number>, context: RuleContext): Iterable<number> {
  for (const row of rows) {
    const name = context.book.Cadres.columns.name.values[row] ?? null;
    if (name !== null) yield* context.index.of(pairingsOfCadre).rows(name);
  }
}

/** X304 */
export const villageNotLinked: Rule = {
  finding: {
    code: 'X304',
    severity: 'warning',
    title: { zh: '户不在干部的联系村', en: 'A household outside the linked villages' },
    message: {
      zh: '这一户在{village}，但{cadre}的联系村是{villages}，联系户应在联系村内。请核对这一行的村，或更正干部名册中的联系村。',
      en: 'The household is in {village}, but {cadre} is linked with {villages}; households are to be in linked villages. Check the village here or the linked villages in the roster.',
    },
    explanation: {
      zh: '报告期截止日仍有效的结对（读不出报告期时看今天），其村不在该干部的联系村之内时报告。干部或村不在名册中、联系村有误时不报，先改正那些。',
      en: 'Reported for pairings in force on the last day of the period (today where the period is not known) whose village is none of the cadre’s linked ones. Not reported where the cadre or a village is not in the roster: correct that first.',
    },
  },
  checks: [
    {
      table: 'Pairings',
      column: 'village',
      readsPeriod: true,
      check: (row, context, report) => {
        const { columns } = context.book.Pairings;
        const cadre = columns.cadre.values[row] ?? null;
        const village = columns.village.values[row] ?? null;
        if (cadre === null || village === null) return;
        const villages = context.index.of(villagesOfCadre).factsAbout(cadre);
        if (!villages || villages.includes(village)) return;
        if (pairingOn(context.book, row, context.period?.end ?? context.today) !== 'inForce') return;
        // An unknown village is a finding of its own; if a linked village is unknown, it may be this one, mistyped.
        if (![village, ...villages].every((name) => isKnown('Villages', name, context))) return;
        report({ params: { cadre, village, villages: villages.join(SEPARATOR) } });
      },
      affectedBy: {
        Cadres: (changed, context) => pairingsOfCadres([changed], context),
        Villages: function* (changed, context) {
          const name = context.book.Villages.columns.name.values[changed] ?? null;
          if (name === null) return;
          yield* context.index.of(pairingsInVillage).rows(name);
          yield* pairingsOfCadres(rowsNaming(cadresOfVillage, [name], context), context);
        },
      },
    },
  ],
};
