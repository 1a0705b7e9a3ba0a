/** Rejects where a worker breaks down; where nobody listens, that is no error of the page. */
export function workerLost(worker: Worker): Promise<never> {
  const lost = new Promise<never>((_, reject) => {
    worker.onerror = ({ message }) => {
      reject(new Error(message || 'The worker ended'));
    };
  });
  lost.catch(() => undefined);
  return lost;
}
