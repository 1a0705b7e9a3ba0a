import type { MappedTable } from '../../app/fill/fill-form';
import type { Filling } from '../state/filling';

/** What fills a form. */
export type FormMap = readonly MappedTable[];

/** Makes a new map of a form from its present one. */
export type MapChange = (map: FormMap, filling: Filling) => Promise<FormMap>;
