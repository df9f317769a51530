import { isUuid } from '#kernel/ids.ts'

/** Lists by time go on after a start and an id. */
export type StartKey = readonly [start: string, id: string]

const iso = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,6})?Z$/

export function isStartKey(key: readonly unknown[]): key is StartKey {
  const [start, id] = key
  if (key.length !== 2 || typeof start !== 'string' || typeof id !== 'string') return false
  return iso.test(start) && !Number.isNaN(Date.parse(start)) && isUuid(id)
}

export function startKeyOf({ start, id }: { readonly start: string; readonly id: string }): StartKey {
  return [start, id]
}
