/** Computes once per key; values are released with their keys. */
export function memoize<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, { value: Value }>();
  return (key) => {
    const had = known.get(key);
    if (had) return had.value;
    const value = make(key);
    known.set(key, { value });
    return value;
  };
}
