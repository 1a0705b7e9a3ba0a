import { describeContract } from '../../../contract/port-contract';
import { makeFilePort } from '../file-port';
import { closeChannels, openBehindChannel } from './channel';

afterAll(closeChannels);

describeContract(
  'an .xlsx file in a worker',
  (initial) => makeFilePort(initial, (bytes) => openBehindChannel({ bytes })),
  { knowsMerges: true, knowsAdditions: true },
);
