import { unconditional } from '../standard/measures';
import { measure } from '../standard/standing';
import { datedInPeriod } from './measures';

/**
 * The numbers that only the work summary tells, and the cells they need. Apart from the summary's own: an error in
 * 帮扶方式 leaves a row out of these, and no word of it belongs on a summary sheet.
 */
export const narrativeMeasures = {
  method: measure({ table: 'AssistanceLog', where: datedInPeriod, needs: ['method'] }),
  projectState: measure({ table: 'Projects', where: unconditional, needs: ['state'] }),
} as const;
