import type { Work } from '../../model/progress';
import type { Task } from '../state/state';
import { loadLaterWords } from '../words/words';
import type { Runner } from './runner';
import type * as Tasks from './tasks';

/** Runs one of the tasks that are loaded when the first of them is asked for; resolves as the runner does. */
export type WithTasks = (task: Task, job: (tasks: typeof Tasks, work: Work) => Promise<void>) => Promise<boolean>;

/** The tasks over a runner; the pane is busy while they are loaded. */
export function withTasks(run: Runner['run']): WithTasks {
  return (task, job) => run(task, async (work) => job(await loadTasks(), work));
}

/** Loads the tasks, with the words that tell of what they did: nothing is missing once one has begun. */
export async function loadTasks(): Promise<typeof Tasks> {
  const [tasks] = await Promise.all([import('./tasks'), loadLaterWords()]);
  return tasks;
}
