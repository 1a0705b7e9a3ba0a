import { findingMessage, type FindingDefinition } from '../findings/definition';
import { cellFindings } from '../findings/cells';
import { unfitExplanation } from '../findings/explanations';
import { returnedPoint } from '../findings/returned';
import { structureFindings } from '../findings/structure';
import type { Finding } from '../model/finding';
import type { Language } from '../model/language';
import { rules } from '../rules/registry';

/** Every kind of finding the product can raise, in the order of the manual. */
export const catalogue: readonly FindingDefinition[] = [
  ...structureFindings,
  ...cellFindings,
  ...rules.map((rule) => rule.finding),
  returnedPoint,
  unfitExplanation,
];

const byCode = new Map(catalogue.map((definition) => [definition.code, definition]));

function definitionOf(code: string): FindingDefinition {
  const definition = byCode.get(code);
  if (!definition) throw new Error(`No finding ${code} in the catalogue`);
  return definition;
}

/** What a finding says, in one language. */
export function describe({ code, params }: Pick<Finding, 'code' | 'params'>, language: Language): string {
  return findingMessage(definitionOf(code), params, language);
}

/** The heading under which the findings of one code are collapsed. */
export function titleOf(code: string, language: Language): string {
  return definitionOf(code).title[language];
}
