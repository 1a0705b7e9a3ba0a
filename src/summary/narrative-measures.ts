import { unconditional } from '../standard/measures';
import { measure } from '../standard/standing';
import { datedInPeriod } from './measures';

/**
 * The numbers that only the work summary has, and the cells they need. They are apart from `measures`, since rows that
 * they leave out (for an error in 帮扶方式) do not belong on the summary sheets.
 */
export const narrativeMeasures = {
  method: measure({ table: 'AssistanceLog', where: datedInPeriod, needs: ['method'] }),
  projectState: measure({ table: 'Projects', where: unconditional, needs: ['state'] }),
} as const;
