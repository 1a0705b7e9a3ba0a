import type { MessageName } from './messages';

/** The command cannot do what was asked; said to the user as it is. Exit code 2. */
export class CommandTrouble extends Error {
  constructor(
    readonly messageName: MessageName,
    readonly params: Readonly<Record<string, string | number>> = {},
  ) {
    super(messageName);
    this.name = 'CommandTrouble';
  }
}

/** Exit codes of every command. */
export const ExitCode = { clean: 0, errors: 1, unusable: 2 } as const;
export type ExitCode = (typeof ExitCode)[keyof typeof ExitCode];
