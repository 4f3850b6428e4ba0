import { spawnSync } from 'node:child_process';
import { findChromium, NO_CHROMIUM } from './chromium.mjs';

// Installs Debian's Chromium where that needs no question. Elsewhere it says what to do and lets the tests start:
// those that need no browser still answer, the others fail with the same sentence.

const INSTALL = ['install', '-y', '--no-install-recommends'];

if (!findChromium()) {
  if (process.getuid?.() === 0) installChromium();
  if (!findChromium()) console.error(NO_CHROMIUM);
}

/** The headless shell only saves time: where it cannot be had Chromium does. */
function installChromium() {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const step of [['update'], [...INSTALL, 'chromium'], [...INSTALL, 'chromium-headless-shell']]) {
    const { status } = spawnSync('apt-get', step, { env, stdio: ['ignore', 'inherit', 'inherit'] });
    if (status !== 0) return;
  }
}
