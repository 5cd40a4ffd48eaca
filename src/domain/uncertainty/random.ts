/** Random numbers that are the same for the same seed, on any machine: JavaScript's own cannot be seeded. */

/** Numbers in [0, 1), evenly spread: sfc32 of PractRand (Chris Doty-Humphrey), with the seed in all of its state. */
export function randomFrom(seed: number): () => number {
  let [a, b, c, count] = [0x9e3779b9, 0x243f6a88, seed | 0, 1];
  function next(): number {
    const sum = (((a + b) | 0) + count) | 0;
    count = (count + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return (sum >>> 0) / 2 ** 32;
  }
  /* The first ones of like seeds are alike. */
  for (let warm = 0; warm < 16; warm += 1) next();
  return next;
}
