import { partOf } from '../parts/part';

/** What the tabs show. */
export const FirstSteps = partOf(async () => (await import('../findings/first-steps')).FirstSteps);
export const FindingsTab = partOf(async () => (await import('../findings/findings-tab')).FindingsTab);
export const ResultsTab = partOf(async () => (await import('../results/results-tab')).ResultsTab);
export const ReportView = partOf(async () => (await import('../results/report/report-view')).ReportView);
export const LedgersTab = partOf(async () => (await import('../ledgers/ledgers-tab')).LedgersTab);
export const FormView = partOf(async () => (await import('../forms/form-view')).FormView);
export const ImportView = partOf(async () => (await import('../old-tables/import-view')).ImportView);
export const TraceView = partOf(async () => (await import('../trace/trace-view')).TraceView);
