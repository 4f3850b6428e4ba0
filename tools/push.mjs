import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

// npm run push -- --project FILE: sends dist/ to the script FILE names. clasp refuses files outside the folder of
// the project file, so what is sent is staged beside a project file of its own and FILE may lie anywhere.

const PLACEHOLDER = 'put-the-id-of-your-own-script-here';
const root = join(import.meta.dirname, '..');
const stage = join(root, '.build/push');
const clasp = fileURLToPath(import.meta.resolve('@google/clasp'));

const { values } = parseArgs({
  options: {
    project: { type: 'string', short: 'P', default: join(root, '.clasp.json') },
    auth: { type: 'string', short: 'A' },
    user: { type: 'string', short: 'u' },
  },
});
const scriptId = readScriptId(resolve(values.project));
rmSync(stage, { recursive: true, force: true });
mkdirSync(stage, { recursive: true });
cpSync(join(root, 'dist'), join(stage, 'dist'), { recursive: true });
const project = join(stage, '.clasp.json');
writeFileSync(project, JSON.stringify({ scriptId, rootDir: 'dist' }));

const login = [
  ...(values.auth ? ['--auth', resolve(values.auth)] : []),
  ...(values.user ? ['--user', values.user] : []),
];
// --force: without it a push with nobody at the keyboard skips a changed manifest and still reports success.
const { status } = spawnSync(process.execPath, [clasp, 'push', '--force', '--project', project, ...login], {
  stdio: 'inherit',
});
process.exitCode = status ?? 1;

function readScriptId(file) {
  const { scriptId = '' } = JSON.parse(readFileSync(file, 'utf8'));
  if (scriptId !== '' && scriptId !== PLACEHOLDER) return scriptId;
  console.error(
    `${file} names no script of yours: put its id (Project Settings > Script ID) into "scriptId".`,
  );
  process.exit(1);
}
