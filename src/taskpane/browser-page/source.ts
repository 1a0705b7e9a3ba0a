import type { FreshKind } from './drafts/draft';

/** What the user wants to open. */
export type Source =
  | { readonly kind: 'file'; readonly file: File }
  | { readonly kind: FreshKind }
  /** What was typed and not saved as a file, kept in this browser under this key. */
  | { readonly kind: 'draft'; readonly key: string };
