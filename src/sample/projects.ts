import { projectRowsOf } from './project-rows';
import { INDUSTRY_PROJECTS } from './projects/industry';
import { INFRASTRUCTURE_PROJECTS } from './projects/infrastructure';
import { ORGANISATION_PROJECTS } from './projects/organisation';
import { VILLAGE_APPEARANCE_PROJECTS } from './projects/village-appearance';

/**
 * The projects of the half-year report. Where the report has one figure for several villages, the rows add up to it.
 */
export const projectRows = projectRowsOf({
  农村产业发展: INDUSTRY_PROJECTS,
  基础设施建设: INFRASTRUCTURE_PROJECTS,
  基层组织建设: ORGANISATION_PROJECTS,
  改善村容村貌: VILLAGE_APPEARANCE_PROJECTS,
});
