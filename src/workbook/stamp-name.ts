import { GUIDE_SHEET } from '../model/grid';

const PREFIX = 'SLTZ_';

/**
 * Name of the sheet-scoped defined name that points at a plan's stamp cell. It is scoped to the sheet so
 * that it follows the sheet through renaming and moving and goes when the sheet is deleted.
 */
export function stampName(plan: string): string {
  return PREFIX + plan;
}

/** The plan whose stamp a defined name points at, or null for any other name. */
export function stampedPlan(name: string): string | null {
  return name.startsWith(PREFIX) ? name.slice(PREFIX.length) : null;
}

/**
 * The template version that the constant of a defined name holds, as a number or its text; null where it holds none.
 */
export function parseTemplateVersion(constant: unknown): number | null {
  const version = typeof constant === 'string' ? Number(constant.trim() || Number.NaN) : constant;
  return typeof version === 'number' && Number.isInteger(version) ? version : null;
}

/**
 * Whether a sheet is the guide that the product puts into every workbook it makes. It has no stamp, since nothing on it
 * goes out of date: it is known by its name, in a workbook that has a template version.
 */
export function isGuide(sheet: string, version: number | null): boolean {
  return sheet === GUIDE_SHEET && version !== null;
}
