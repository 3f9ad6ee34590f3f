/** Runs jobs in their order, so many at a time. Rejects with the first error, once all that were begun have ended. */
export async function runTogether(count: number, jobs: readonly (() => Promise<void>)[]): Promise<void> {
  const waiting = [...jobs];
  let failed = false;
  const work = async () => {
    for (let job = waiting.shift(); job !== undefined && !failed; job = waiting.shift()) {
      try {
        await job();
      } catch (error) {
        failed = true;
        throw error;
      }
    }
  };
  const workers = Array.from({ length: count }, work);
  await Promise.allSettled(workers);
  await Promise.all(workers);
}
