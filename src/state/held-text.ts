/** What has just been typed, until the browser's database has it: a page that is left has no time to wait for that. The tab holds it. */

/** Of an entry with this id. */
interface HeldText {
  id: string;
  text: string;
}
const key = (database: string): string => `dien-bien-map.typed.${database}`;

function tabStorage(): Storage | null {
  try {
    return sessionStorage;
  } catch {
    return null;
  }
}

/** Holds the text while `keep` is under way. */
export async function holding(database: string, held: HeldText, keep: () => Promise<void>): Promise<void> {
  const text = JSON.stringify(held);
  try {
    tabStorage()?.setItem(key(database), text);
  } catch {
    // Full.
  }
  await keep();
  if (tabStorage()?.getItem(key(database)) === text) tabStorage()?.removeItem(key(database));
}

/** What the page before could not bring to the database; once. */
export function takeHeld(database: string): HeldText | null {
  const held = tabStorage()?.getItem(key(database));
  tabStorage()?.removeItem(key(database));
  try {
    const { id, text } = JSON.parse(held ?? "{}") as Partial<Record<keyof HeldText, unknown>>;
    return typeof id === "string" && typeof text === "string" ? { id, text } : null;
  } catch {
    return null;
  }
}
