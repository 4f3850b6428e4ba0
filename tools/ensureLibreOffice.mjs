import { spawnSync } from 'node:child_process';
import { findLibreOffice, NO_LIBREOFFICE } from './libreOffice.mjs';

// Installs Debian's LibreOffice Calc, without its windows, where that needs no question. Elsewhere it says what to do
// and lets the deep tests start: only the one that needs it fails.

if (!findLibreOffice()) {
  if (process.getuid?.() === 0) installLibreOffice();
  if (!findLibreOffice()) console.error(NO_LIBREOFFICE);
}

function installLibreOffice() {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const step of [['update'], ['install', '-y', '--no-install-recommends', 'libreoffice-calc-nogui']]) {
    const { status } = spawnSync('apt-get', step, { env, stdio: ['ignore', 'inherit', 'inherit'] });
    if (status !== 0) return;
  }
}
