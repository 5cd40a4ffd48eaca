/** Numbers that look random and are the same each time: a linear congruential generator. */
export interface Random {
  /** From 0 up to but not including the limit. */
  below(limit: number): number;
  bytes(length: number): Uint8Array;
  pick<T>(of: readonly [T, ...T[]]): T;
}

export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  /* Neighbouring seeds begin alike. */
  for (let times = 0; times < 20; times++) next();
  return {
    below,
    bytes: (length) => Uint8Array.from({ length }, () => below(256)),
    pick: ([first, ...rest]) => [first, ...rest][below(rest.length + 1)] ?? first,
  };
}
