import type { ShownImport } from '../../app/import/import-desk';
import type { Work } from '../../model/progress';
import type { ImportRoom } from '../environment/old-tables/import-room';

/** Where the import at hand is worked out; none while none is open. */
export interface Desk {
  room: ImportRoom | null;
}

/** What is done at the desk to get another import. */
export type ImportChange = (room: ImportRoom, work: Work) => Promise<ShownImport>;

/** Ends the work at the desk. */
export function leave(desk: Desk): void {
  desk.room?.end();
  desk.room = null;
}
