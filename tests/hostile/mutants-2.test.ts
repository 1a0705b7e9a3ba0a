import { testHalf } from './half';

jest.setTimeout(1_800_000);

testHalf(1);
