import { builder } from '#graph/builder.ts'
import { loaderFor } from '#graph/loader.ts'
import type { Id } from '#kernel/ids.ts'
import type { NotificationView } from '../data/notification-view.ts'
import { type Notice, type SubjectType, tellsAsNew } from '../define-notice.ts'
import type { Times } from '../domain/time-change.ts'
import { NotificationType } from './notification.type.ts'

/**
 * Adds the parts of the graph that depend on the notices of all features: the kinds, the other person's name, and the
 * old times of what the reader knew.
 */
export function describeNotices(notices: readonly Notice[]): void {
  const values = notices.map(({ kind, description }) => [kind.toUpperCase(), { value: kind, description }])
  const Kind = builder.enumType('NotificationKind', {
    description: 'The kinds of notifications.',
    values: Object.fromEntries(values) as Record<string, { value: string; description: string }>,
  })
  const types = new Map(notices.map(({ subject }) => [subject.type, subject]))
  const loaders = counterpartLoaders(types)
  builder.objectFields(NotificationType, (t) => ({
    kind: t.expose('kind', { type: Kind, description: 'What happened.' }),
    counterpart: t.string({
      nullable: true,
      description: 'Name of the other person, if the viewer may see it.',
      resolve: async ({ subject }, _args, context) =>
        (await loaders.get(subject.type)?.(context, subject.id)) ?? null,
    }),
    startBefore: t.field({
      type: 'Instant',
      nullable: true,
      description: 'The start of the session before the change; null if it was booked.',
      resolve: (line) => toldBefore(types, line)?.start,
    }),
    endBefore: t.field({
      type: 'Instant',
      nullable: true,
      description: 'The end of the session before the change; null if it was booked.',
      resolve: (line) => toldBefore(types, line)?.end,
    }),
  }))
}

type Types = ReadonlyMap<string, SubjectType>

/** The old times that a line names; null in one that tells of something new. */
function toldBefore(types: Types, line: NotificationView): Times | null {
  const type = types.get(line.subject.type)
  return type === undefined || tellsAsNew(type, line) ? null : (line.change?.was ?? null)
}

/** One batched loader for each type of subject, so that a bell of any length needs one statement for each. */
function counterpartLoaders(types: Types) {
  return new Map([...types].map(([type, subject]) => [type, counterpartOf(subject)]))
}

function counterpartOf(subject: SubjectType) {
  return loaderFor<Id, string>(async ({ ports, viewer }, ids) => {
    if (viewer.kind !== 'signed-in' || subject.counterparts === undefined) return new Map()
    return await subject.counterparts(ports.db, viewer.accountId, ids)
  })
}
