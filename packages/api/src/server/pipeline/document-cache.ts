import { LRUCache } from 'lru-cache'
import type { Prepared } from './pipeline.ts'

/** The bytes that documents may take which clients wrote, once those that ran and once those that are followed. */
export const unregisteredBytes = 64 * 1024 * 1024

/** Documents that passed the pipeline. The registered ones stay; of the others, as many stay as a budget allows. */
export interface DocumentCache {
  get(key: string): Prepared | undefined
  set(key: string, prepared: Prepared): void
}

/** Clients choose the unregistered documents, so these must neither fill the memory nor replace registered ones. */
export function documentCache(): DocumentCache {
  const registered = new Map<string, Prepared>()
  const others = new LRUCache<string, Prepared>({
    maxSize: unregisteredBytes,
    sizeCalculation: ({ bytes }) => bytes,
  })
  return {
    get: (key) => registered.get(key) ?? others.get(key),
    set: (key, prepared) => {
      if (prepared.isRegistered) registered.set(key, prepared)
      else others.set(key, prepared)
    },
  }
}
