/** Does it as somebody to whom the files of this user are closed: an administrator could read all of them. */
export async function asStranger<T>(work: () => Promise<T>): Promise<T> {
  const isAdministrator = process.geteuid?.() === 0;
  if (isAdministrator) process.seteuid?.(65_534);
  try {
    return await work();
  } finally {
    if (isAdministrator) process.seteuid?.(0);
  }
}
