/**
 * Reloads the page where the server answers: browsers remember that a module could not be fetched and never ask for it
 * again. The address holds the view, so nothing chosen is lost; without a connection the page stays as it is.
 */
export async function reloadIfReachable(): Promise<void> {
  const answer = await fetch(location.href, { method: "HEAD", cache: "no-store" }).catch(() => null);
  if (answer?.ok) location.reload();
}
