import { readdirSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import ts from 'typescript';
import { guardOf } from './guard';
import { requirementOf, type Requirement } from './requirement';

const ROOT = resolve(__dirname, '../..');

/** The folders that talk to Excel. */
const FOLDERS = ['src/workbook/office', 'src/commands', 'src/taskpane'];

/** One member of Office.js that the product uses. */
export interface OfficeMember {
  /** `Excel.Range.values` */
  readonly name: string;
  /** Null for what belongs to no requirement set, such as `context.sync`. */
  readonly requirement: Requirement | null;
  readonly uses: readonly OfficeUse[];
}

export interface OfficeUse {
  /** Path below the project's folder. */
  readonly file: string;
  readonly line: number;
  /** The version of ExcelApi that was asked for before the use is reached; null where none was. */
  readonly guard: string | null;
}

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sourceFiles(path);
    return /\.tsx?$/.test(entry.name) ? [path] : [];
  });
}

function program(files: readonly string[]): ts.Program {
  const { config } = ts.readConfigFile(join(ROOT, 'tsconfig.json'), (path) => ts.sys.readFile(path)) as {
    readonly config: { readonly compilerOptions: unknown };
  };
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, ROOT);
  return ts.createProgram([...files], options);
}

/** Whether a declaration stands in the type declarations of Office.js. */
function isOffice(declaration: ts.Declaration): boolean {
  return declaration.getSourceFile().fileName.includes('@types/office-js/');
}

/** Names of the namespaces, class and member, from the outside in. */
function fullName(declaration: ts.Declaration): string {
  const names: string[] = [];
  for (let node: ts.Node = declaration; !ts.isSourceFile(node); node = node.parent) {
    const name = (node as ts.NamedDeclaration).name as ts.Node | undefined;
    if (name && ts.isIdentifier(name)) names.unshift(name.text);
  }
  return names.join('.');
}

/**
 * The member that an identifier names, where Office.js declares it as a member of a class or interface, or a function.
 */
function memberAt(checker: ts.TypeChecker, node: ts.Identifier): ts.Declaration | null {
  const symbol = ts.isBindingElement(node.parent)
    ? boundProperty(checker, node.parent, node)
    : checker.getSymbolAtLocation(node);
  const declaration = symbol?.declarations?.find(isOffice);
  if (!declaration) return null;
  const isMember =
    ts.isPropertySignature(declaration) ||
    ts.isPropertyDeclaration(declaration) ||
    ts.isMethodDeclaration(declaration) ||
    ts.isMethodSignature(declaration) ||
    ts.isFunctionDeclaration(declaration);
  return isMember ? declaration : null;
}

/** `const { tables } = workbook` names a property of the workbook. */
function boundProperty(
  checker: ts.TypeChecker,
  element: ts.BindingElement,
  node: ts.Identifier,
): ts.Symbol | undefined {
  if (element.propertyName ? element.propertyName !== node : element.name !== node) return undefined;
  return checker.getTypeAtLocation(element.parent).getProperty(node.text);
}

/** Every member of Office.js that the product uses, by name. */
export function officeMembers(): OfficeMember[] {
  const files = FOLDERS.flatMap((folder) => sourceFiles(join(ROOT, folder)));
  const compiled = program(files);
  const checker = compiled.getTypeChecker();
  const members = new Map<string, { readonly requirement: Requirement | null; readonly uses: OfficeUse[] }>();
  for (const path of files) {
    const source = compiled.getSourceFile(path);
    if (!source) throw new Error(`not compiled: ${path}`);
    const visit = (node: ts.Node): void => {
      const declaration = ts.isIdentifier(node) ? memberAt(checker, node) : null;
      if (declaration) {
        const name = fullName(declaration);
        const member = members.get(name) ?? { requirement: requirementOf(declaration), uses: [] };
        members.set(name, member);
        member.uses.push({
          file: relative(ROOT, path),
          line: source.getLineAndCharacterOfPosition(node.getStart()).line + 1,
          guard: guardOf(node),
        });
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return [...members].map(([name, member]) => ({ name, ...member })).sort((a, b) => (a.name < b.name ? -1 : 1));
}
