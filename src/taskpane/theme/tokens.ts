/** The tokens that have a value where no theme gives them one. */
const Z_INDICES: Readonly<Record<string, number>> = {
  zIndexBackground: 0,
  zIndexContent: 1,
  zIndexOverlay: 1000,
  zIndexPopup: 2000,
  zIndexMessages: 3000,
  zIndexFloating: 4000,
  zIndexPriority: 5000,
  zIndexDebug: 6000,
};

/**
 * Fluent's `tokens` by their rule instead of by their list: each name stands for the style variable of that name. The
 * list of some 470 names is 6 kB of every first screen; the build puts this in its place (`webpack.config.js`).
 */
export const tokens: Readonly<Record<string, string>> = new Proxy(
  {},
  {
    get: (_, name) =>
      `var(--${String(name)}${typeof name === 'string' && name in Z_INDICES ? `, ${Z_INDICES[name]}` : ''})`,
  },
);
