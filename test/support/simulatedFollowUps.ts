import type { LoopStep } from '../../src/domain/answers';
import type { Mark } from '../../src/entry/api';
import type { Scene } from './simulatedScene';

interface Marked {
  readonly mark: Mark;
  readonly value: string;
}

const done = (mark: Mark): Marked => ({ mark, value: '' });
const outcome = (value: string): Marked => ({ mark: 'outcome', value });

/** What a colleague can note today about a referral's open step; undefined while there is no news. */
export function markOf(step: LoopStep, scene: Scene, about: string): Marked | undefined {
  const news = <T>(...from: readonly [T, ...T[]]): T => scene.pick(from, step, about);
  switch (step) {
    case 'ask client':
      return news<Marked>(
        { mark: 'permission', value: 'General progress' },
        { mark: 'permission', value: 'Contact made' },
        outcome('Nothing came of it'),
      );
    case 'tell partner':
    case 'thank':
      return done('told');
    case 'in touch?':
      return news(done('in touch'), done('in touch'), outcome('Client did not book'));
    case 'how did it go?':
    case 'call':
      return news(outcome('Started'), outcome('Not a match'), undefined, undefined);
    case 'close it':
      return outcome('Nothing came of it');
    case 'contact client':
      return news(done('in touch'), done('in touch'), done('first tried'));
    case 'tell contact':
      return done('contact told');
    case 'what came of it?':
      return news(
        outcome('Started'),
        outcome('Started'),
        outcome('Client did not book'),
        outcome('Returned'),
      );
    case 'pass outcome on':
      return done('outcome passed on');
  }
}
