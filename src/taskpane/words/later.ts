import { countyWords } from './county';
import { dialogWords } from './dialogs';
import { findingWords } from './findings';
import { resultWords } from './results';
import { sheetWords } from './sheet';

/** The words that no first screen says; they come with whatever is loaded after it. */
export const laterWords = { ...findingWords, ...resultWords, ...dialogWords, ...countyWords, ...sheetWords };
