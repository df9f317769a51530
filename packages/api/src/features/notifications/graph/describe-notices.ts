import { builder } from '#graph/builder.ts'
import { loaderFor } from '#graph/loader.ts'
import type { Id } from '#kernel/ids.ts'
import type { Notice, SubjectType } from '../define-notice.ts'
import { NotificationType } from './notification.type.ts'

/** Adds the parts of the graph that depend on the notices of all features: the kinds, and the other person's name. */
export function describeNotices(notices: readonly Notice[]): void {
  const values = notices.map(({ kind, description }) => [kind.toUpperCase(), { value: kind, description }])
  const Kind = builder.enumType('NotificationKind', {
    description: 'The kinds of notifications.',
    values: Object.fromEntries(values) as Record<string, { value: string; description: string }>,
  })
  const loaders = counterpartLoaders(notices)
  builder.objectFields(NotificationType, (t) => ({
    kind: t.expose('kind', { type: Kind, description: 'What happened.' }),
    counterpart: t.string({
      nullable: true,
      description: 'Name of the other person, if the viewer may see it.',
      resolve: async ({ subject }, _args, context) =>
        (await loaders.get(subject.type)?.(context, subject.id)) ?? null,
    }),
  }))
}

/** One batched loader for each type of subject, so that a bell of any length needs one statement for each. */
function counterpartLoaders(notices: readonly Notice[]) {
  const types = new Map(notices.map(({ subject }) => [subject.type, subject]))
  return new Map([...types].map(([type, subject]) => [type, counterpartOf(subject)]))
}

function counterpartOf(subject: SubjectType) {
  return loaderFor<Id, string>(async ({ ports, viewer }, ids) => {
    if (viewer.kind !== 'signed-in' || subject.counterparts === undefined) return new Map()
    return await subject.counterparts(ports.db, viewer.accountId, ids)
  })
}
