/** What the user wants to open. */
export type Source =
  | { readonly kind: 'file'; readonly file: File }
  | { readonly kind: 'sample' | 'practice' }
  | { readonly kind: 'blank' };
