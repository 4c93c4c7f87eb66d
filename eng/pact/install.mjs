// Installs what package-lock.json pins into node_modules, when it is not there yet. Run by the build (PactCore.targets).
// With "all": the Pact core of every platform, and nothing else, into all/node_modules, for packing.
// Builds may do this at the same time: each installs into a folder of its own and then renames that to node_modules, so
// that node_modules is whole whenever it is there, and nothing is left locked when a build is killed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const scope = '@pact-foundation';
const sources = ['package.json', 'package-lock.json', '.npmrc'];
const isAll = process.argv[2] === 'all';

function fail(code, text) {
  throw Object.assign(new Error(text), { buildCode: code });
}

function stampOf(modules) {
  const stamp = join(modules, '.installed');
  return existsSync(stamp) ? readFileSync(stamp, 'utf8') : null;
}

// What stands in the stamp: two installations of the same packages for the same platform have the same.
const hash = createHash('sha256').update(isAll ? 'all\n' : `${process.platform} ${process.arch}\n`);
for (const source of sources) hash.update(readFileSync(join(here, source)));
const wanted = hash.digest('hex');

const modules = join(here, isAll ? 'all' : '.', 'node_modules');
for (let attempt = 1; ; attempt++) {
  try {
    if (stampOf(modules) !== wanted) install();

    // The build compares times only; content decided here.
    const now = new Date();
    utimesSync(join(modules, '.installed'), now, now);
    break;
  } catch (e) {
    // Another build is just putting the same in its place: look again.
    if (e.code === 'ENOENT' && attempt < 3) continue;

    // MSBuild reads this form as an error of the build.
    console.error(`eng/pact/install.mjs: error ${e.buildCode ?? 'PACT005'}: ${e.message}`);
    process.exitCode = 1;
    break;
  }
}

function install() {
  mkdirSync(join(here, 'obj'), { recursive: true });
  mkdirSync(dirname(modules), { recursive: true });
  const work = mkdtempSync(join(here, 'obj', 'install-'));
  try {
    for (const source of sources) copyFileSync(join(here, source), join(work, source));
    if (isAll) requireEveryCore(work);

    // Forced, npm installs what is for other platforms too. It checks the lock file's hashes either way.
    const npm = spawnSync('npm', ['ci', '--ignore-scripts', '--include=optional', '--loglevel=error', ...(isAll ? ['--force'] : [])], {
      cwd: work, encoding: 'utf8', shell: process.platform === 'win32',
    });
    if (npm.error?.code === 'ENOENT') {
      fail('PACT002', 'npm was not found. The Pact core comes from npm packages: install Node.js 20 or later, which brings npm, and build again.');
    }
    if (npm.error || npm.status !== 0) {
      const said = `${npm.error?.message ?? ''} ${npm.stderr ?? ''} ${npm.stdout ?? ''}`.replace(/\s+/g, ' ').trim();
      fail('PACT003', `npm ci failed for eng/pact: ${said}`);
    }

    const fresh = join(work, 'node_modules');
    if (!readdirSync(join(fresh, scope)).some((name) => name.startsWith('pact-core-'))) {
      fail('PACT004', `There is no Pact core for ${process.platform} ${process.arch}. It is published for Linux (x64 and arm64, glibc and musl), macOS (x64 and arm64) and Windows (x64).`);
    }

    writeFileSync(join(fresh, '.installed'), wanted);
    putInPlace(fresh, work);
  } finally {
    rmSync(work, { recursive: true, force: true, maxRetries: 5 });
  }
}

// Makes the cores of all platforms dependencies that are not optional, in the copies of package.json and its lock file.
function requireEveryCore(folder) {
  const isCore = (name) => name.startsWith(`${scope}/pact-core-`);
  const read = (name) => JSON.parse(readFileSync(join(folder, name), 'utf8'));
  const write = (name, content) => writeFileSync(join(folder, name), JSON.stringify(content));

  const project = read('package.json');
  const cores = Object.fromEntries(Object.entries(project.optionalDependencies ?? {}).filter(([name]) => isCore(name)));
  const lock = read('package-lock.json');
  const { '': root, ...packages } = lock.packages;
  lock.packages = { '': { ...root, dependencies: cores, optionalDependencies: {} } };
  for (const [path, { optional, ...pinned }] of Object.entries(packages)) {
    if (isCore(path.replace('node_modules/', ''))) lock.packages[path] = pinned;
  }

  write('package.json', { ...project, dependencies: cores, optionalDependencies: {} });
  write('package-lock.json', lock);
}

// Renames fresh to node_modules; an earlier node_modules gives way. Whoever comes second to the same end is content with it.
function putInPlace(fresh, work) {
  for (let attempt = 1; ; attempt++) {
    if (stampOf(modules) === wanted) return;
    try {
      if (existsSync(modules)) renameSync(modules, join(work, `old-${attempt}`));
      renameSync(fresh, modules);
      return;
    } catch (e) {
      if (attempt === 50) fail('PACT005', `eng/pact/node_modules can't be replaced: ${e.message}. Close what uses it and build again.`);
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100);
    }
  }
}
