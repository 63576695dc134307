/**
 * Completes package-lock.json with the platform packages of other machines.
 *
 *   node scripts/complete-lock.mjs [--check]
 *
 * Where a registry lacks some of a tool's platform packages (rollup's for macOS, say), `npm install` leaves them out of the
 * lock, and `npm ci` then refuses the lock: "Missing: … from lock file". This adds an entry for each that an installed
 * package names as optional and the lock lacks: name, version and the platform in its name. `--check` only says what is missing.
 */
import { readFileSync, writeFileSync } from 'node:fs';

const file = new URL('../package-lock.json', import.meta.url);
const lock = JSON.parse(readFileSync(file, 'utf8'));

const SYSTEMS = {
  darwin: 'darwin',
  macos: 'darwin',
  windows: 'win32',
  win32: 'win32',
  win: 'win32',
  linux: 'linux',
  linuxmusl: 'linux',
  freebsd: 'freebsd',
  openbsd: 'openbsd',
  netbsd: 'netbsd',
  android: 'android',
  sunos: 'sunos',
  aix: 'aix',
  openharmony: 'openharmony',
  wasm32: 'wasi',
  wasi: 'wasi',
};
const PROCESSORS = {
  x64: 'x64',
  64: 'x64',
  arm64: 'arm64',
  arm: 'arm',
  armv7: 'arm',
  ia32: 'ia32',
  riscv64: 'riscv64',
  ppc64: 'ppc64',
  ppc64le: 'ppc64',
  s390x: 's390x',
  loong64: 'loong64',
  mips64el: 'mips64el',
  wasm32: 'wasm32',
};

/** Where `name` is found from the package at `path`, walking up as Node does. */
function resolves(path, name) {
  for (let at = path; ; at = at.slice(0, Math.max(0, at.lastIndexOf('node_modules/') - 1))) {
    if (lock.packages[`${at ? `${at}/` : ''}node_modules/${name}`]) return true;
    if (!at) return false;
  }
}

const missing = [];
for (const [path, entry] of Object.entries(lock.packages))
  for (const [name, range] of Object.entries(entry.optionalDependencies ?? {}))
    if (!resolves(path, name)) missing.push({ path, name, version: range, dev: entry.dev });

if (process.argv.includes('--check')) {
  for (const { path, name, version } of missing)
    console.error(`package-lock.json: ${path || 'the workspace'} wants ${name}@${version}, which the lock lacks`);
  if (missing.length) console.error('Run: node scripts/complete-lock.mjs');
  process.exit(missing.length ? 1 : 0);
}

for (const { name, version, dev } of missing) {
  const parts = name.split(/[-/@_]/);
  const os = [...new Set(parts.map((part) => SYSTEMS[part]).filter(Boolean))];
  const cpu = [...new Set(parts.map((part) => PROCESSORS[part]).filter(Boolean))];
  const libc = parts.some((part) => part.includes('musl')) ? ['musl'] : parts.includes('gnu') ? ['glibc'] : [];
  lock.packages[`node_modules/${name}`] ??= {
    version: version.replace(/^[\^~]/, ''),
    ...(cpu.length ? { cpu } : {}),
    ...(dev ? { dev } : {}),
    ...(libc.length ? { libc } : {}),
    optional: true,
    ...(os.length ? { os } : {}),
  };
}
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a === b ? 0 : a < b ? -1 : 1)));
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`${missing.length} platform packages added`);
