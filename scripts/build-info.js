const { spawnSync } = require('node:child_process');
const path = require('node:path');
const { version } = require('../package.json');

const root = path.join(__dirname, '..');

/**
 * What git answers, or null where there is no git or no repository (an unpacked archive).
 * @param {string[]} args
 */
function git(...args) {
  const { status, stdout } = spawnSync('git', args, { cwd: root, encoding: 'utf8' });
  return status === 0 ? stdout.trim() : null;
}

/**
 * Which build this is, so that a report from a user's machine can be traced to its source: the version, the commit, and
 * when. A clean tree bears its commit's time, so that the same source gives the same files; a changed one (`+`) its
 * own.
 *
 * @returns {{ version: string, commit: string | null, time: string }} time in UTC, `2026-11-27T06:10Z`
 */
function buildInfo() {
  const commit = git('rev-parse', '--short=10', 'HEAD');
  const changed = commit !== null && git('status', '--porcelain', '--untracked-files=no') !== '';
  const committed = commit !== null && !changed ? git('show', '--no-patch', '--format=%cI', 'HEAD') : null;
  const time = committed === null ? new Date() : new Date(committed);
  return { version, commit: changed ? `${commit}+` : commit, time: `${time.toISOString().slice(0, 16)}Z` };
}

module.exports = { buildInfo };
