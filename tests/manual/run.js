require('../keeps/register.js');

const { mkdirSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { manualPages } = require('./pages.ts');

const folder = join(__dirname, '../../docs/manual');
mkdirSync(folder, { recursive: true });
for (const [name, text] of Object.entries(manualPages())) writeFileSync(join(folder, name), text);
