/** Where the manifest in the repository says the pane is: the server of `npm run excel`. */
const DEVELOPMENT_HOST = 'https://localhost:3000';

/** The manifest for a host (`https://…`, no slash at its end). */
function manifestFor(manifest, host) {
  return manifest.replaceAll(DEVELOPMENT_HOST, host.replaceAll('&', '&amp;'));
}

module.exports = { DEVELOPMENT_HOST, manifestFor };
