// Loaded before a command by `NODE_OPTIONS=--import`: makes the disk fail, or the process die, in one folder at one moment.
//   DISK_FOLDER  only what lies in here counts
//   DISK_MOMENT  the number of the step that changes something, from 1
//   DISK_FAULT   SIGKILL, or what the system says: ENOSPC
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import path from 'node:path';

const { DISK_FOLDER: folder = '', DISK_MOMENT: moment, DISK_FAULT: fault = 'SIGKILL' } = process.env;
let step = 0;

/** @param {string} place @param {() => void} [spoil] does the half of it */
function pass(place, spoil) {
  if (!path.resolve(place).startsWith(folder + path.sep)) return;
  step += 1;
  if (String(step) !== moment) return;
  spoil?.();
  if (fault === 'SIGKILL') process.kill(process.pid, 'SIGKILL');
  process.stderr.write('[disk fault]\n');
  throw Object.assign(new Error(`${fault}: made up`), { code: fault });
}

const { open } = fs.promises;

/** @param {'link' | 'mkdir' | 'rename' | 'rm' | 'writeFile'} name @param {number} at which argument is the place */
function watch(name, at) {
  const real = fs.promises[name];
  /** @param {any[]} given */
  const watched = async (...given) => {
    pass(String(given[at]));
    return Reflect.apply(real, fs.promises, given);
  };
  Object.assign(fs.promises, { [name]: watched });
}

for (const name of /** @type {const} */ (['rename', 'link'])) watch(name, 1);
for (const name of /** @type {const} */ (['mkdir', 'rm', 'writeFile'])) watch(name, 0);
fs.promises.open = async (place, flags, mode) => {
  if (typeof flags !== 'string' || !flags.startsWith('w')) return open(place, flags, mode);
  pass(String(place));
  const file = await open(place, flags, mode);
  const { writeFile: write, sync } = file;
  file.writeFile = async (data) => {
    const bytes = Buffer.from(/** @type {string} */ (data));
    pass(String(place), () => fs.writeSync(file.fd, bytes.subarray(0, bytes.length / 2)));
    return write.call(file, bytes);
  };
  file.sync = async () => {
    pass(String(place));
    return sync.call(file);
  };
  return file;
};
if (moment) syncBuiltinESMExports();
