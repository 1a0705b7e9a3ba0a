import type { FindingKind } from './definition';

/**
 * The findings that reading the cells may raise. Their words are in the definitions, apart, since a workbook can be
 * read without them and most are never shown.
 */

export const missingLedger: FindingKind = { code: 'S001', severity: 'error' };
export const missingColumn: FindingKind = { code: 'S002', severity: 'error' };
export const doubledHeader: FindingKind = { code: 'S003', severity: 'error' };
export const unknownColumn: FindingKind = { code: 'S004', severity: 'info' };
export const newerTemplate: FindingKind = { code: 'S005', severity: 'error' };
export const mergedCells: FindingKind = { code: 'S006', severity: 'warning' };
export const formulaError: FindingKind = { code: 'S007', severity: 'error' };
export const totalRow: FindingKind = { code: 'S008', severity: 'warning' };
export const missingResult: FindingKind = { code: 'S009', severity: 'error' };
export const noEntry: FindingKind = { code: 'S010', severity: 'warning' };
export const unreadLedger: FindingKind = { code: 'S011', severity: 'warning' };
export const requiredBlank: FindingKind = { code: 'C101', severity: 'error' };
export const unusualDate: FindingKind = { code: 'C102', severity: 'warning' };
export const unreadableDate: FindingKind = { code: 'C103', severity: 'error' };
export const unusualNumber: FindingKind = { code: 'C104', severity: 'warning' };
export const unreadableNumber: FindingKind = { code: 'C105', severity: 'error' };
export const notInList: FindingKind = { code: 'C106', severity: 'error' };
export const outOfRange: FindingKind = { code: 'C107', severity: 'error' };
export const strayCharacters: FindingKind = { code: 'C108', severity: 'warning' };
export const badIdNumber: FindingKind = { code: 'C109', severity: 'error' };
export const badPhone: FindingKind = { code: 'C110', severity: 'warning' };
export const filler: FindingKind = { code: 'C113', severity: 'warning' };
export const otherNumberShown: FindingKind = { code: 'X315', severity: 'warning' };
