import { limits } from '@hora/schema/limits'

/** A suggested handle of whole words: "Ana Maria Costa" → "ana-maria-costa", "Łukasz" → "ukasz". May be empty. */
export function handleFromName(name: string): string {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  const words = plain.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '')
  if (words.length <= limits.handle.max) return words
  const end = words.lastIndexOf('-', limits.handle.max)
  return words.slice(0, end < limits.handle.min ? limits.handle.max : end)
}
