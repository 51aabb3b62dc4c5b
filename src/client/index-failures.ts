/**
 * Counts the files of the search index that fail to load from now on.
 *
 * Pagefind keeps such failures to itself and answers "no results". It takes no fetching function as an option, so the
 * global one is replaced by one that looks at the answers and passes everything on.
 *
 * @returns A function that says how many files have failed so far.
 */
export function countIndexFailures(): () => number {
  const name = globalThis.cartFetch === undefined ? 'fetch' : 'cartFetch';
  const request = globalThis[name] as typeof fetch;
  let failures = 0;

  const watched: typeof fetch = async (input, init) => {
    const isIndex = String(input instanceof Request ? input.url : input).includes('/pagefind/');
    try {
      const response = await request(input, init);
      if (isIndex && !response.ok) failures += 1;
      return response;
    } catch (error) {
      if (isIndex) failures += 1;
      throw error;
    }
  };
  globalThis[name] = watched;
  return () => failures;
}
