export { BadMap, parseMap, type MappedTable } from '../mapping/map-file';
