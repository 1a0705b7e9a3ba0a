import { expose } from 'comlink';
import { CountyService } from './county-service';

expose(new CountyService());
