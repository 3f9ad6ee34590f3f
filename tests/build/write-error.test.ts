import { expect, test } from 'vitest';
import { ExportError } from '../../src/build/export-error.ts';
import { writing } from '../../src/build/write-error.ts';

const failing = (code: string) => () => Promise.reject(Object.assign(new Error('made up'), { code }));

test.each([
  ['ENOSPC', 'kein Platz mehr'],
  ['EDQUOT', 'nicht zugeteilt'],
  ['EROFS', 'lässt sich nicht beschreiben'],
  ['EACCES', 'dürfen dort nicht schreiben'],
  ['EFBIG', 'auf einen anderen'],
  ['EIO', 'Das System meldet EIO'],
])('%s is told with the file and what to do', async (code, hint) => {
  const told = writing('/x/a.pdf', failing(code));
  await expect(told).rejects.toThrow(ExportError);
  await expect(told).rejects.toMatchObject({
    message: '»/x/a.pdf« lässt sich nicht schreiben.',
    hint: expect.stringContaining(hint),
  });
});

test('what is no error of the system stays as it is', async () => {
  await expect(writing('/x', failing('ERR_INVALID_ARG_TYPE'))).rejects.toThrow('made up');
});
