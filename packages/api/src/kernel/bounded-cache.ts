/** A cache that keeps the most recently used values. */
export interface BoundedCache<V> {
  readonly size: number
  get(key: string): V | undefined
  set(key: string, value: V): void
  delete(key: string): void
  clear(): void
}

/** `onRemoved` gets each removed value: replaced, deleted, cleared, or least recently used. */
export function boundedCache<V>(
  size: number,
  onRemoved: (key: string, value: V) => void = () => {},
): BoundedCache<V> {
  const entries = new Map<string, V>()
  const remove = (key: string) => {
    const value = entries.get(key)
    if (value === undefined) return
    entries.delete(key)
    onRemoved(key, value)
  }
  return {
    get size() {
      return entries.size
    },
    get: (key) => {
      const value = entries.get(key)
      if (value === undefined) return undefined
      entries.delete(key)
      entries.set(key, value)
      return value
    },
    set: (key, value) => {
      remove(key)
      entries.set(key, value)
      const [oldest] = entries.keys()
      if (entries.size > size && oldest !== undefined) remove(oldest)
    },
    delete: remove,
    clear: () => {
      for (const key of [...entries.keys()]) remove(key)
    },
  }
}
