import type { FindingParams, Severity } from '../model/finding';
import type { Language, LocalizedText } from '../model/language';

/** One kind of finding, without its words. Once published, a code keeps its meaning. */
export interface FindingKind {
  readonly code: string;
  readonly severity: Severity;
}

/**
 * One kind of finding: what it is called, what it says, why it matters. The catalogue, the manual page
 * and the tests are made from these.
 */
export interface FindingDefinition extends FindingKind {
  /** The heading under which the findings of this kind are collapsed. */
  readonly title: LocalizedText;
  /** What is wrong, why it matters and what to type, with `{placeholders}` for the finding's params. */
  readonly message: LocalizedText;
  /**
   * The texts for `{reason}` in the message, by the finding's param `reason`, where one code has several causes. They
   * may hold placeholders too. Where the message has no `{reason}`, the text replaces the whole message.
   */
  readonly reasons?: Readonly<Record<string, LocalizedText>>;
  /** For the manual: when it is raised, and how the product reads such a cell. */
  readonly explanation: LocalizedText;
}

/** A definition's message in one language, with its reason and placeholders filled in. */
export function findingMessage(definition: FindingDefinition, params: FindingParams, language: Language): string {
  const filled = (name: string): string => {
    const value = params[name] ?? '';
    return typeof value === 'object' ? value[language] : String(value);
  };
  const reason = definition.reasons?.[filled('reason')]?.[language];
  const usual = definition.message[language];
  const message =
    reason === undefined ? usual : usual.includes('{reason}') ? usual.replace('{reason}', () => reason) : reason;
  return message.replace(/\{(\w+)\}/g, (_, name: string) => filled(name));
}
