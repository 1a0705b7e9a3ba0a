import type { HostFacts } from './host-facts';

/** The sets that decide what the product can do in an Excel. */
const REQUIREMENT_SETS = [
  'ExcelApi',
  'ExcelApiDesktop',
  'ExcelApiOnline',
  'AddinCommands',
  'DialogApi',
  'RibbonApi',
  'SharedRuntime',
];

/** Higher than any minor version by far: the highest of 2026 is ExcelApi 1.21. */
const MINOR_VERSIONS = 60;

/** What Office tells of itself. */
export function officeFacts({
  diagnostics,
  requirements,
  displayLanguage,
  contentLanguage,
}: Office.Context): HostFacts {
  return {
    // At run time both are the names that the types number.
    host: String(diagnostics.host),
    platform: String(diagnostics.platform),
    version: diagnostics.version,
    displayLanguage,
    contentLanguage,
    requirementSets: REQUIREMENT_SETS.map((name) => ({ name, version: highest(name, requirements) })),
  };
}

function highest(name: string, requirements: Office.RequirementSetSupport): string | null {
  for (let minor = MINOR_VERSIONS; minor > 0; minor -= 1) {
    const version = `1.${minor}`;
    if (requirements.isSetSupported(name, version)) return version;
  }
  return null;
}
