import { LRUCache } from 'lru-cache'

/** The bytes that documents may take which clients wrote, once those that ran and once those that are followed. */
export const unregisteredBytes = 64 * 1024 * 1024

interface Kept {
  readonly isRegistered: boolean
  /** The memory that it may take. */
  readonly bytes: number
}

/** Documents that passed the pipeline. The registered ones stay; of the others, as many stay as a budget allows. */
export interface DocumentCache<D extends Kept> {
  get(key: string): D | undefined
  set(key: string, document: D): void
}

/** Clients choose the unregistered documents, so these must neither fill the memory nor replace registered ones. */
export function documentCache<D extends Kept>(): DocumentCache<D> {
  const registered = new Map<string, D>()
  const others = new LRUCache<string, D>({
    maxSize: unregisteredBytes,
    sizeCalculation: ({ bytes }) => bytes,
  })
  return {
    get: (key) => registered.get(key) ?? others.get(key),
    set: (key, document) => {
      if (document.isRegistered) registered.set(key, document)
      else others.set(key, document)
    },
  }
}
