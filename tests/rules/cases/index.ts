import type { RuleCases } from '../rule-case';
import { dateCases } from './dates';
import { indicatorCases } from './indicators';
import { listCases } from './lists';
import { logCases } from './log';
import { pairingCases } from './pairings';
import { periodCases } from './periods';
import { projectCases } from './projects';
import { quotaCases } from './quotas';
import { referenceCases } from './references';
import { rosterCases } from './rosters';

export const ruleCases: readonly RuleCases[] = [
  ...dateCases,
  ...referenceCases,
  ...logCases,
  ...rosterCases,
  ...pairingCases,
  ...periodCases,
  ...projectCases,
  ...listCases,
  ...quotaCases,
  ...indicatorCases,
];
