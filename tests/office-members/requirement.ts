import ts from 'typescript';

/** A requirement set and its version, as the declarations' comments name them: `[Api set: ExcelApi 1.9]`. */
export interface Requirement {
  readonly set: string;
  readonly version: string;
}

const API_SET = /\[Api set:\s*(\w+)\s+(\d+(?:\.\d+)*)/;

function commentsOf(node: ts.Node): string {
  const text = node.getSourceFile().text;
  const ranges = ts.getLeadingCommentRanges(text, node.pos) ?? [];
  return ranges.map(({ pos, end }) => text.slice(pos, end)).join('\n');
}

/** The requirement set of a member: its own, or that of the class or interface it stands in. */
export function requirementOf(member: ts.Node): Requirement | null {
  for (let node = member; !ts.isSourceFile(node); node = node.parent) {
    const [, set, version] = API_SET.exec(commentsOf(node)) ?? [];
    if (set !== undefined && version !== undefined) return { set, version };
  }
  return null;
}

/** Whether a version is the same as another or comes after it. */
export function reaches(version: string, wanted: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = wanted.split('.').map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}
