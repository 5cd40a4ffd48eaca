/** Longest time that a file may take, ms: a line on which nothing comes any more says nothing by itself. */
export const longestRead = 120_000;

/** Reads a file of the site. Rejects when it does not come in time, is not there, or is not JSON. */
export async function readJson(url: string): Promise<unknown> {
  const response = await fetch(url, { signal: AbortSignal.timeout(longestRead) });
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
  return await response.json();
}
