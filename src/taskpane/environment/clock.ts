/** The user's clock, where a use case needs it; tests hold it still. */
export interface Clock {
  readonly now: () => Date;
}

export const systemClock: Clock = { now: () => new Date() };
