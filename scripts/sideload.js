/** What ends the command: Ctrl+C, a closed terminal, a request to stop, and on Windows Ctrl+Break. */
const SIGNALS = ['SIGINT', 'SIGHUP', 'SIGTERM', 'SIGBREAK'];

/**
 * Resolves at the first signal that asks this process to end. The same signal once more ends it at once, as is usual.
 *
 * @param {import('node:events').EventEmitter} source the process
 * @returns {Promise<string>} the signal
 */
function asked(source) {
  return new Promise((resolve) => {
    for (const signal of SIGNALS)
      source.once(signal, () => {
        resolve(signal);
      });
  });
}

/**
 * Registers the add-in, keeps it until the end is asked for, and takes it away again, whatever happened in between: an
 * add-in that stays registered after its server has ended greets the user with an error at every start of Excel.
 *
 * @param {{ register: () => Promise<void>, unregister: () => Promise<void>, ended: Promise<unknown> }} steps
 * @throws what `register` or `unregister` throws
 */
async function whileRegistered({ register, unregister, ended }) {
  try {
    // Where the end is asked for while Excel is still being opened, the registration is made first, so that it can be
    // undone.
    await register();
    await ended;
  } finally {
    await unregister();
  }
}

module.exports = { asked, whileRegistered };
