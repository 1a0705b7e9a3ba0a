const { URL } = require('node:url');

/** SHA-256 of the empty text: the hash of a style element that script makes and fills rule by rule. */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/**
 * The policy of a page. Griffel makes empty `<style>` elements and adds rules through the CSSOM, which the policy does
 * not govern; so the hash of nothing is all it needs, and neither inline styles nor inline scripts nor eval are
 * allowed. A page with office.js may also talk to that script's host.
 *
 * @param {string | null} officeJs address of office.js; null where the page has none
 */
function contentSecurityPolicy(officeJs) {
  const office = officeJs !== null && /^https:/.test(officeJs) ? ` ${new URL(officeJs).origin}` : '';
  return [
    "default-src 'none'",
    `script-src 'self'${office}`,
    `style-src 'self' ${EMPTY_STYLE}`,
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self'${office}`,
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

module.exports = { contentSecurityPolicy };
