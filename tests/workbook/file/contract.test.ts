import { describeContract } from '../../contract/port-contract';
import { makeFilePort } from './file-port';

describeContract('an .xlsx file', makeFilePort, { knowsMerges: true, knowsAdditions: true, sumsUp: true });
