/** Small choices that the browser keeps for the next visit; where it keeps nothing the choice holds for this one. */
const key = (name: string): string => `dien-bien-map.${name}`;

/** The choice whether «/» leads to the search: whoever uses speech input, or hits keys by accident, switches it off. */
export const slashKey = "slash-key";

/** The version of the app that the reader has been told of. */
export const toldKey = "told";

export function keptChoice(name: string): string | null {
  try {
    return localStorage.getItem(key(name));
  } catch {
    return null;
  }
}

export function keepChoice(name: string, value: string): void {
  try {
    localStorage.setItem(key(name), value);
  } catch {
    // A browser may refuse, or be full.
  }
}
