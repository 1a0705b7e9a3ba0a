/*
 * `npm run build -- --host https://…`: makes a folder to put on any web server, with the manifests written for
 * that host. `--intranet` serves office.js from the same host, for a network without internet;
 * `--office-js ADDRESS` takes it from another one; `--out FOLDER` says where to build.
 */
const { cp, mkdir } = require('node:fs/promises');
const path = require('node:path');
const { URL } = require('node:url');
const { parseArgs } = require('node:util');
const { buildPane } = require('./build-pane.js');
const { writeManifests } = require('./manifest/write-all.js');

const root = path.join(__dirname, '..');

/**
 * What Excel on Windows, on the Mac and in a browser loads of office.js's 86 MB: the loader, one script for
 * each host, the strings of both languages, and the scripts those ask for. The files stay as they are.
 */
const OFFICE_FILES = [
  'office.js',
  'excel-win32-16.01.js',
  'excel-mac-16.00.js',
  'excel-web-16.00.js',
  'o15apptofilemappingtable.js',
  'zh-cn/office_strings.js',
  'en-us/office_strings.js',
  'telemetry/oteljs_agave.js',
  'ariatelemetry/aria-web-telemetry.js',
];

/** @param {string} out folder of the site */
async function copyOffice(out) {
  const source = path.dirname(require.resolve('@microsoft/office-js/dist/office.js'));
  for (const file of OFFICE_FILES) {
    await mkdir(path.dirname(path.join(out, 'office', file)), { recursive: true });
    await cp(path.join(source, file), path.join(out, 'office', file));
  }
  await cp(path.join(source, '..', 'LICENSE.md'), path.join(out, 'office', 'LICENSE.txt'));
}

async function build() {
  const { values } = parseArgs({
    options: {
      host: { type: 'string' },
      intranet: { type: 'boolean', default: false },
      'office-js': { type: 'string' },
      out: { type: 'string', default: 'dist/web' },
    },
  });
  if (!values.host || !/^https:\/\//.test(values.host))
    throw new Error(
      '请给出网站地址，例如：npm run build -- --host https://taizhang.example.gov.cn\nGive the host, e.g. --host https://ledgers.example.org',
    );
  const host = new URL(values.host).href.replace(/\/$/, '');
  const out = path.resolve(root, values.out);
  const officeJs = values.intranet ? 'office/office.js' : values['office-js'];
  await buildPane({ out, officeJs });
  if (values.intranet) await copyOffice(out);
  const manifests = await writeManifests({ out, host, ownOfficeJs: officeJs !== undefined });
  process.stdout.write(
    `已生成 ${out}\n把整个文件夹放到 ${host}，再用其中的 ${manifests.join('、')} 部署（见 docs/deploy.md）。\n`,
  );
}

build().catch((error) => {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
});
