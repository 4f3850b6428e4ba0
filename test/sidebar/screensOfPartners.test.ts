import { CIRCLE_SCREENS } from './circleScreens';
import { lookAtEach } from './lookAtEach';
import { PARTNER_SCREENS } from './partnerScreens';

lookAtEach([...PARTNER_SCREENS, ...CIRCLE_SCREENS]);
