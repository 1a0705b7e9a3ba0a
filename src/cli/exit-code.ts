/** Exit codes of every command. */
export const ExitCode = { clean: 0, errors: 1, unusable: 2 } as const;
export type ExitCode = (typeof ExitCode)[keyof typeof ExitCode];
