import type { CellRange } from '../../../src/model/cell';

export interface HostSeries {
  name: string;
  values: CellRange | null;
  categories: CellRange | null;
  colour: string;
}

export interface HostChart {
  readonly id: string;
  name: string;
  readonly type: string;
  title: string;
  legend: string | null;
  over: CellRange | null;
  readonly series: HostSeries[];
}
