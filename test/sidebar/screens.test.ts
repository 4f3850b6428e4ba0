import { lookAtEach } from './lookAtEach';
import { SCREENS } from './screens';

lookAtEach(SCREENS);
