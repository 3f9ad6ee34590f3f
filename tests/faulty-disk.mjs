// Loaded before a command by `NODE_OPTIONS=--import`: makes the disk fail, or the process die, in one folder at one moment.
//   DISK_FOLDER  only what lies in here counts
//   DISK_MOMENT  the number of the step that changes something, from 1
//   DISK_FAULT   SIGKILL, or what the system says: ENOSPC
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import path from 'node:path';

const { DISK_FOLDER: folder = '', DISK_MOMENT: moment, DISK_FAULT: fault = 'SIGKILL' } = process.env;
let step = 0;

/** Does it, or fails. @param {string} place @param {() => void} spoil does the half of it */
function pass(place, spoil = () => {}) {
  if (!path.resolve(place).startsWith(folder + path.sep)) return;
  step += 1;
  if (String(step) !== moment) return;
  spoil();
  if (fault === 'SIGKILL') process.kill(process.pid, 'SIGKILL');
  throw Object.assign(new Error(`${fault}: made up`), { code: fault });
}

const { open, rename, link, mkdir, rm, writeFile } = fs.promises;
fs.promises.rename = async (from, to) => (pass(String(to)), rename(from, to));
fs.promises.link = async (from, to) => (pass(String(to)), link(from, to));
fs.promises.mkdir = async (place, options) => (pass(String(place)), mkdir(place, options));
fs.promises.rm = async (place, options) => (pass(String(place)), rm(place, options));
fs.promises.writeFile = async (place, data, options) => (pass(String(place)), writeFile(place, data, options));
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
  file.sync = async () => (pass(String(place)), sync.call(file));
  return file;
};
if (moment) syncBuiltinESMExports();
