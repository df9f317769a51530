import type { FileStore } from '#ports'

/** Files in memory, for the duration of a test. */
export function memoryFiles(): FileStore {
  const files = new Map<string, Uint8Array>()
  return {
    put: async (key, bytes) => void files.set(key, bytes),
    get: async (key) => files.get(key) ?? null,
    delete: async (key) => void files.delete(key),
  }
}
