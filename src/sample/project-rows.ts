import type { Day } from '../model/day';
import type { TypedRow } from '../templates/typed-rows';

/** A project of a sample township. */
export interface SampleProject {
  readonly item: string;
  readonly name: string;
  readonly places: string;
  readonly quantity: number;
  readonly unit: string;
  readonly from: Day;
  /** The day of completion; a project without one is under way. */
  readonly done?: Day;
  readonly spec?: string;
  readonly fundKind?: string;
  readonly fundSource?: string;
  readonly funds?: number;
  readonly households?: number;
  readonly cadres?: string;
  readonly remarks?: string;
}

/** Ledger rows for projects, which are given by their 板块; a project with a day of completion is done. */
export function projectRowsOf(
  sections: Readonly<Record<string, readonly SampleProject[]>>,
): readonly TypedRow<'Projects'>[] {
  return Object.entries(sections).flatMap(([section, projects]) =>
    projects.map((project) => ({
      section,
      item: project.item,
      name: project.name,
      places: project.places,
      spec: project.spec ?? null,
      quantity: project.quantity,
      unit: project.unit,
      fundKind: project.fundKind ?? null,
      fundSource: project.fundSource ?? null,
      funds: project.funds ?? null,
      from: project.from,
      until: project.done ?? null,
      state: project.done === undefined ? '实施中' : '已完成',
      beneficiaries: project.households ?? null,
      cadres: project.cadres ?? null,
      remarks: project.remarks ?? null,
    })),
  );
}
