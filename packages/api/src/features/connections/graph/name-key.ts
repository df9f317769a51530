import { isUuid } from '#kernel/ids.ts'

/** Whether a cursor of a list of people is valid: the name as it sorts, and an id. */
export function isNameKey(key: readonly unknown[]): key is readonly [sortKey: string, id: string] {
  const [name, id] = key
  const sound = typeof name === 'string' && !/\p{Cc}/u.test(name) && name.length <= 400
  return key.length === 2 && sound && typeof id === 'string' && isUuid(id)
}
