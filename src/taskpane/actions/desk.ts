import type { ShownImport } from '../../app/import/import-desk';
import type { Work } from '../../model/progress';
import type { ImportRoom } from '../environment/old-tables/import-room';

/** The room in which the open import is worked out; null while none is open. */
export interface Desk {
  room: ImportRoom | null;
}

/** A change to the open import, which gives the import as it is then. */
export type ImportChange = (room: ImportRoom, work: Work) => Promise<ShownImport>;

/** Ends the work at the desk. */
export function leave(desk: Desk): void {
  desk.room?.end();
  desk.room = null;
}
