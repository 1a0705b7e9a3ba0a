/** The product's version, which the build puts in from package.json. */
declare const PRODUCT_VERSION: string;

/** What `--version` prints. */
export const version: string = PRODUCT_VERSION;
