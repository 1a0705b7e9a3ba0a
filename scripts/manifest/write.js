// `npm run manifest`: writes manifest.xml, which `npm run excel` and sideloading use, from scripts/manifest/add-in.js.
const { writeFileSync } = require('node:fs');
const path = require('node:path');
const { DEVELOPMENT_HOST } = require('./add-in.js');
const { addInOnlyManifest } = require('./add-in-only.js');

writeFileSync(path.join(__dirname, '../../manifest.xml'), addInOnlyManifest(DEVELOPMENT_HOST, 'own'));
