import { limits } from '@hora/schema/limits'

/** A handle to start from: "Ana Maria Costa" → "ana-maria-costa", "Łukasz" → "ukasz". May be empty. */
export function handleFromName(name: string): string {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  const words = plain.replace(/[^a-z0-9]+/g, '-').slice(0, limits.handle.max)
  return words.replace(/^-+|-+$/g, '')
}
