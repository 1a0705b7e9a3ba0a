import type { MessageName } from './messages';

/** The command cannot do what was asked; its message is shown to the user as it is. Exit code 2. */
export class CommandError extends Error {
  constructor(
    readonly messageName: MessageName,
    readonly params: Readonly<Record<string, string | number>> = {},
  ) {
    super(messageName);
    this.name = 'CommandError';
  }
}
