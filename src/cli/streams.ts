/** Where a command line writes to; texts come with their line breaks. */
export interface Streams {
  /** Results. */
  readonly out: (text: string) => void;
  /** Words for people. */
  readonly err: (text: string) => void;
}
