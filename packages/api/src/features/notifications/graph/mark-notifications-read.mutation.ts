import type { SignedInViewer } from '#auth/viewer.ts'
import { answer, resultUnion } from '#graph/answer.ts'
import { builder } from '#graph/builder.ts'
import { Refusal } from '#graph/errors.ts'
import { idOf } from '#graph/global-id.ts'
import { ViewerType } from '#graph/viewer.ts'
import type { NotificationId } from '#kernel/ids.ts'
import { markNotificationsRead } from '../use-cases/mark-notifications-read.ts'

const MarkNotificationsReadInput = builder.inputType('MarkNotificationsReadInput', {
  description: 'Which notifications were read.',
  fields: (t) => ({ notificationIds: t.idList({ description: 'These, up to 200; absent: all.' }) }),
})

const Success = builder.objectRef<{ viewer: SignedInViewer }>('MarkNotificationsReadSuccess').implement({
  description: 'They are read, in every tab.',
  fields: (t) => ({
    viewer: t.expose('viewer', { type: ViewerType, description: 'The viewer, with the new counts.' }),
  }),
})

const Result = resultUnion('MarkNotificationsRead', [Success, Refusal])

builder.mutationField('markNotificationsRead', (t) =>
  t.field({
    type: Result,
    description: 'Marks notifications of the viewer as read.',
    args: { input: t.arg({ type: MarkNotificationsReadInput, required: true, description: 'Which.' }) },
    authScopes: { signedIn: true },
    resolve: async (_root, { input }, { ports, viewer }) => {
      const named = input.notificationIds?.map((id) => idOf<NotificationId>(id, 'Notification')) ?? null
      const ids = named?.filter((id) => id !== null) ?? null
      return answer(await markNotificationsRead(ports, viewer, { ids }), 'MarkNotificationsReadSuccess')
    },
  }),
)
