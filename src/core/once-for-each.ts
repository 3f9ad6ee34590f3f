/**
 * A pure function that does its work once for each object, as long as all else that it is given stays the same: of a deck that is
 * being written, most parts are those of the last time. What it found is forgotten with the object.
 */
export function onceForEach<Key extends object, Facts extends readonly unknown[], Value>(
  work: (key: Key, ...facts: Facts) => Value,
): (key: Key, ...facts: Facts) => Value {
  const known = new WeakMap<Key, { readonly facts: Facts; readonly value: Value }>();
  return (key, ...facts) => {
    const found = known.get(key);
    if (found !== undefined && areSame(found.facts, facts)) return found.value;
    const value = work(key, ...facts);
    known.set(key, { facts, value });
    return value;
  };
}

function areSame(some: readonly unknown[], others: readonly unknown[], isSame = isSameFact): boolean {
  return some.length === others.length && some.every((fact, index) => isSame(fact, others[index]));
}

/** Lists are the same where they hold the same. */
function isSameFact(fact: unknown, other: unknown): boolean {
  return fact === other || (Array.isArray(fact) && Array.isArray(other) && areSame(fact, other, Object.is));
}
