import { dateInFuture } from './dates/date-in-future';
import { dateOutsideYear } from './dates/date-outside-year';
import { valueTwice } from './lists/value-twice';
import { cannotBeWorkedOut } from './indicators/cannot-be-worked-out';
import { indicatorMissed } from './indicators/indicator-missed';
import { notPaired } from './log/not-paired';
import { otherHouseholdType } from './log/other-household-type';
import { pairingNotInForce } from './log/pairing-not-in-force';
import { rowTwice } from './log/row-twice';
import { idNumberShared } from './pairings/id-number-shared';
import { pairedTwice } from './pairings/paired-twice';
import { severalCadres } from './pairings/several-cadres';
import { villageNotLinked } from './pairings/village-not-linked';
import { endBeforeStart } from './periods/end-before-start';
import { completedWithoutDate } from './projects/completed-without-date';
import { otherUnit } from './projects/other-unit';
import { overdue } from './projects/overdue';
import { yuanForWan } from './projects/yuan-for-wan';
import { deedsBehind } from './quotas/deeds-behind';
import { householdNotVisited } from './quotas/household-not-visited';
import { householdsAbove } from './quotas/households-above';
import { householdsBelow } from './quotas/households-below';
import { noHousehold } from './quotas/no-household';
import { villagesOutOfQuota } from './quotas/villages-out-of-quota';
import { unknownBranch } from './references/unknown-branch';
import { unknownCadre } from './references/unknown-cadre';
import { unknownCategory } from './references/unknown-category';
import { unknownVillage } from './references/unknown-village';
import { nameTwice } from './rosters/name-twice';
import type { Rule } from './rule';

/** Every rule, in the order of the codes, as in the manual. A new rule is its file and a line here. */
export const rules: readonly Rule[] = [
  dateOutsideYear, // C111
  dateInFuture, // C112
  unknownCadre, // R201
  unknownVillage, // R202
  unknownBranch, // R203
  unknownCategory, // R204
  notPaired, // R205
  pairingNotInForce, // R206
  nameTwice, // X301
  pairedTwice, // X302
  rowTwice, // X303
  villageNotLinked, // X304
  endBeforeStart, // X305
  severalCadres, // X306
  completedWithoutDate, // X307
  overdue, // X308
  otherUnit, // X309
  yuanForWan, // X310
  idNumberShared, // X311
  otherHouseholdType, // X312
  cannotBeWorkedOut, // X313
  valueTwice, // X314
  villagesOutOfQuota, // Q401
  householdsBelow, // Q402
  householdsAbove, // Q403
  deedsBehind, // Q404
  noHousehold, // Q405
  householdNotVisited, // Q406
  indicatorMissed, // Q407
];
