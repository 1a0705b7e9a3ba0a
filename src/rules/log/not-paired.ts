import { joinKey } from '../../model/join-key';
import { nearest, type Nearest } from '../../model/nearest';
import { hasColumns } from '../../standard/lookup/cells';
import { SEPARATOR } from '../../templates/column';
import {
  headsOfCadreInVillage,
  pairingsOfCadreWithHead,
  pairingsOfHousehold,
  pairingsWithoutHousehold,
} from '../../standard/pairings/pairing-indexes';
import { naming } from '../../standard/lookup/references';
import { isKnown } from '../../standard/lookup/rosters';
import type { Rule, RuleContext } from '../rule';
import { logOfHousehold, logOfPairedHousehold } from './log-indexes';

const logOfCadre = naming('AssistanceLog', 'cadres');
const logInVillage = naming('AssistanceLog', 'village');
const pairingsOfCadre = naming('Pairings', 'cadre');
const pairingsInVillage = naming('Pairings', 'village');

/**
 * Whether one of a log row's cadres is paired with its household, or may be, since a cell that would decide is in
 * error.
 */
function mayBePaired(
  row: number,
  cadres: readonly string[],
  village: string,
  household: string,
  context: RuleContext,
): boolean {
  const { book, index } = context;
  const [key = ''] = index.of(logOfHousehold).keysOf(row);
  const paired = index.of(pairingsOfHousehold).factsAbout(key);
  if (cadres.some((cadre) => paired.cadres.includes(cadre))) return true;
  if (!isKnown('Villages', village, context) || !cadres.every((cadre) => isKnown('Cadres', cadre, context)))
    return true;
  if (paired.hasUnreadableCadre || !paired.cadres.every((cadre) => isKnown('Cadres', cadre, context))) return true;
  return cadres.some((cadre) => {
    if (index.of(pairingsWithoutHousehold).has(cadre)) return true;
    const elsewhere = index.of(pairingsOfCadreWithHead).rows(joinKey(cadre, household));
    return elsewhere.some((row) => !isKnown('Villages', book.Pairings.columns.village.values[row] ?? '', context));
  });
}

/** The paired 户主姓名 most like the one written; `clear` where it is the clear nearest of every cadre that has one. */
function nearestPairedHead(
  cadres: readonly string[],
  village: string,
  household: string,
  { index }: RuleContext,
): Nearest | null {
  const heads = index.of(headsOfCadreInVillage);
  const found = cadres.flatMap((cadre) => nearest(household, heads.factsAbout(joinKey(cadre, village))) ?? []);
  const [first] = found;
  return first
    ? { value: first.value, clear: found.every(({ value, clear }) => clear && value === first.value) }
    : null;
}

function* logOfPairing(pairing: number, context: RuleContext): Iterable<number> {
  const cadre = context.book.Pairings.columns.cadre.values[pairing] ?? null;
  yield* logOfPairedHousehold(pairing, context);
  if (cadre !== null) yield* context.index.of(logOfCadre).rows(cadre);
}

/** R205 */
export const notPaired: Rule = {
  finding: {
    code: 'R205',
    severity: 'warning',
    title: { zh: '日志中的户没有结对', en: 'A household of the log that is not paired' },
    message: {
      zh: '{cadres}与{village}“{household}”在结对帮扶中没有结对，日志与结对对不上。{reason}确已结对的，请在结对帮扶中登记。',
      en: '{cadres} and “{household}” of {village} have no pairing, so log and pairings disagree. {reason}A pairing that does exist is entered in the pairings.',
    },
    reasons: {
      near: {
        zh: '请核对干部、村和户主姓名，最接近的户主是“{nearest}”；',
        en: 'Check cadre, village and head of household; the nearest head is “{nearest}”. ',
      },
      far: { zh: '请核对干部、村和户主姓名；', en: 'Check cadre, village and head of household. ' },
    },
    explanation: {
      zh: '日志写了户主，而所写干部中没有一人与该户结过对时报告；几名干部同去、其中一人结对的不报，户主空着的集体活动不报。干部或村不在名册中、结对帮扶中有关的格有误时不报，先改正那些。',
      en: 'Reported where a log row names a household and none of its cadres was ever paired with it. One paired cadre among several is enough; a group activity names no household. Not reported where cadre or village is not in the roster or the pairing’s own cells are in error: correct those first.',
    },
  },
  checks: [
    {
      table: 'AssistanceLog',
      column: 'household',
      check: (row, context, report) => {
        const { columns } = context.book.AssistanceLog;
        const cadres = columns.cadres.values[row] ?? null;
        const village = columns.village.values[row] ?? null;
        const household = columns.household.values[row] ?? null;
        if (cadres === null || village === null || household === null) return;
        if (!hasColumns(context.book, 'Pairings', 'cadre', 'village', 'household')) return;
        if (mayBePaired(row, cadres, village, household, context)) return;
        const found = nearestPairedHead(cadres, village, household, context);
        report({
          params: {
            cadres: cadres.join(SEPARATOR),
            village,
            household,
            reason: found ? 'near' : 'far',
            ...(found ? { nearest: found.value } : {}),
          },
          ...(found ? { suggestion: found.value } : {}),
          ...(found?.clear
            ? { fix: { before: columns.household.raw[row] ?? null, after: found.value, safe: false } }
            : {}),
        });
      },
      affectedBy: {
        Pairings: logOfPairing,
        Cadres: function* (changed, context) {
          const name = context.book.Cadres.columns.name.values[changed] ?? null;
          if (name === null) return;
          yield* context.index.of(logOfCadre).rows(name);
          for (const pairing of context.index.of(pairingsOfCadre).rows(name)) yield* logOfPairing(pairing, context);
        },
        Villages: function* (changed, context) {
          const name = context.book.Villages.columns.name.values[changed] ?? null;
          if (name === null) return;
          yield* context.index.of(logInVillage).rows(name);
          for (const pairing of context.index.of(pairingsInVillage).rows(name)) yield* logOfPairing(pairing, context);
        },
      },
    },
  ],
};
