// Preloaded into a process that is measured: says on its way out what it cost, all of it and its main thread alone.
const { readFileSync } = require('node:fs');
const process = require('node:process');
const { isMainThread } = require('node:worker_threads');

/** Ticks of the clock by which Linux counts a thread's time. */
const TICKS_PER_SECOND = 100;

if (isMainThread)
  process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    const stat = readFileSync(`/proc/self/task/${process.pid}/stat`, 'utf8');
    const [user, system] = stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .slice(11, 13);
    const main = (Number(user) + Number(system)) / TICKS_PER_SECOND;
    const usage = { cpu: (userCPUTime + systemCPUTime) / 1e6, main, megabytes: maxRSS / 1024 };
    process.stderr.write(`\nUSAGE ${JSON.stringify(usage)}\n`);
  });
