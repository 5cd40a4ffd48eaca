const most = 300_000;

/** Reads each text once: the cells of a table repeat. Forgets all when it holds too many. */
export function remember<Value>(read: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const had = known.get(text);
    if (had !== undefined || known.has(text)) return had as Value;
    const value = read(text);
    if (known.size >= most) known.clear();
    known.set(text, value);
    return value;
  };
}

/** The same by object, as long as anybody has it. */
export function rememberFor<Key extends object, Value>(read: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, { value: Value }>();
  return (key) => {
    const had = known.get(key) ?? { value: read(key) };
    known.set(key, had);
    return had.value;
  };
}
