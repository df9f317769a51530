import { type Topic, topics } from '#events/topics.ts'
import { multiMap } from '#kernel/multi-map.ts'
import { unregisteredBytes } from '../pipeline/document-cache.ts'
import type { Prepared } from '../pipeline/pipeline.ts'
import { createGroup, type Group, type GroupOptions } from './group.ts'
import type { Reader } from './reader.ts'

/** The groups by topic, and their readers by account. */
export interface GroupRegistry {
  /** Adds the reader to the group with this key, which is created if needed. */
  join(reader: Reader, options: GroupOptions): Group
  leave(reader: Reader): void
  /** All groups that follow at least one of the topics. */
  following(topics: readonly Topic[]): ReadonlySet<Group>
  /** The readers of the account that has this topic for its connections. */
  readersOf(connectionsTopic: Topic): readonly { readonly reader: Reader; readonly group: Group }[]
  readers(): Iterable<Reader>
  all(): Iterable<Group>
  /** Whether groups may keep one more document. Unregistered ones have a budget; a group keeps its document. */
  hasRoomFor(document: Prepared): boolean
}

export function createGroupRegistry(): GroupRegistry {
  const groups = new Map<string, Group>()
  const byTopic = multiMap<Topic, Group>()
  const byAccount = multiMap<Topic, Reader>()
  const groupOf = new Map<Reader, Group>()

  const open = (options: GroupOptions): Group => {
    const group = createGroup(options)
    groups.set(group.key, group)
    for (const topic of group.topics) byTopic.add(topic, group)
    return group
  }
  const join = (reader: Reader, options: GroupOptions): Group => {
    const group = groups.get(options.key) ?? open(options)
    group.readers.add(reader)
    groupOf.set(reader, group)
    byAccount.add(topics.connections(reader.viewer.accountId), reader)
    return group
  }
  const leave = (reader: Reader): void => {
    const group = groupOf.get(reader)
    groupOf.delete(reader)
    byAccount.delete(topics.connections(reader.viewer.accountId), reader)
    group?.readers.delete(reader)
    if (group === undefined || group.readers.size > 0) return
    groups.delete(group.key)
    for (const topic of group.topics) byTopic.delete(topic, group)
  }
  const hasRoomFor = (document: Prepared) => {
    if (document.isRegistered) return true
    const followed = [...groups.values()].map(({ subscription }) => subscription.prepared)
    const unregistered = new Set([document, ...followed.filter(({ isRegistered }) => !isRegistered)])
    return [...unregistered].reduce((sum, { bytes }) => sum + bytes, 0) <= unregisteredBytes
  }
  const readersOf: GroupRegistry['readersOf'] = (topic) =>
    [...byAccount.get(topic)].flatMap((reader) => {
      const group = groupOf.get(reader)
      return group === undefined ? [] : [{ reader, group }]
    })
  const following = (wanted: readonly Topic[]) => new Set(wanted.flatMap((topic) => [...byTopic.get(topic)]))
  const [readers, all] = [() => groupOf.keys(), () => groups.values()]
  return { join, leave, following, readersOf, readers, all, hasRoomFor }
}
