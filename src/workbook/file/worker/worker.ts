import { expose } from 'comlink';
import { WorkbookService } from './service';

expose(new WorkbookService());
