import ts from 'typescript';
import { reaches } from './requirement';

/** Versions asked for in an expression that must be true as a whole: `a && supports('1.13')`. */
function askedIn(condition: ts.Expression): string[] {
  if (ts.isParenthesizedExpression(condition)) return askedIn(condition.expression);
  if (ts.isBinaryExpression(condition) && condition.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken) {
    return [...askedIn(condition.left), ...askedIn(condition.right)];
  }
  if (!ts.isCallExpression(condition)) return [];
  const {
    expression,
    arguments: [version],
  } = condition;
  const called = ts.isIdentifier(expression)
    ? expression.text
    : ts.isPropertyAccessExpression(expression)
      ? expression.name.text
      : '';
  return called === 'supports' && version && ts.isStringLiteral(version) ? [version.text] : [];
}

/** The condition that is known to hold at a child of a node. */
function conditionAt(node: ts.Node, child: ts.Node): ts.Expression | null {
  if (ts.isIfStatement(node)) return child === node.thenStatement ? node.expression : null;
  if (ts.isConditionalExpression(node)) return child === node.whenTrue ? node.condition : null;
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken)
    return child === node.right ? node.left : null;
  return null;
}

/** The highest version of ExcelApi that is asked for on the way to a node; null where none is. */
export function guardOf(node: ts.Node): string | null {
  const asked: string[] = [];
  let child = node;
  for (let parent = node.parent; !ts.isSourceFile(parent); child = parent, parent = parent.parent) {
    const condition = conditionAt(parent, child);
    if (condition) asked.push(...askedIn(condition));
  }
  return asked.reduce<string | null>(
    (highest, version) => (highest === null || reaches(version, highest) ? version : highest),
    null,
  );
}
