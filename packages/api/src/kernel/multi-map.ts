/** A map to sets. A key without values is removed. */
export interface MultiMap<K, V> {
  get(key: K): ReadonlySet<V>
  add(key: K, value: V): void
  delete(key: K, value: V): void
}

export function multiMap<K, V>(): MultiMap<K, V> {
  const sets = new Map<K, Set<V>>()
  const none: ReadonlySet<V> = new Set()
  return {
    get: (key) => sets.get(key) ?? none,
    add: (key, value) => {
      const known = sets.get(key)
      if (known === undefined) sets.set(key, new Set([value]))
      else known.add(value)
    },
    delete: (key, value) => {
      const known = sets.get(key)
      known?.delete(value)
      if (known?.size === 0) sets.delete(key)
    },
  }
}
