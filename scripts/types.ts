// npm run types: TypeScript over everything.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const home = fileURLToPath(new URL('..', import.meta.url));
process.exitCode = spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', '.'], { cwd: home, stdio: 'inherit' }).status ?? 2;
