/** How many lines of each list may be drawn when only so many may be in all: the first lists get theirs first. */
export function allotted<Key>(sizes: readonly (readonly [Key, number])[], allowed: number): ReadonlyMap<Key, number> {
  let left = allowed;
  return new Map(
    sizes.map(([key, size]) => {
      const here = Math.min(left, size);
      left -= here;
      return [key, here];
    }),
  );
}
