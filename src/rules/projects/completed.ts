import type { PROJECT_STATES } from '../../templates/lists';

/** The state of a project whose work is done. */
export const COMPLETED: (typeof PROJECT_STATES)[number] = '已完成';
