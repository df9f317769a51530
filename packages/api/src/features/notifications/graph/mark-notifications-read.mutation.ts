import { knownIds } from '@hora/schema/graph-types'
import { z } from 'zod'
import { defineMutation } from '#graph/define-mutation.ts'
import { Refusal } from '#graph/errors.ts'
import { ViewerType } from '#graph/viewer.ts'
import { markNotificationsRead } from '../use-cases/mark-notifications-read.ts'

defineMutation('markNotificationsRead', {
  description: 'Marks notifications of the viewer as read.',
  scope: 'signedIn',
  input: z
    .object({
      notificationIds: knownIds('Notification')
        .nullish()
        .describe('The notifications to mark, up to 200; default: all.'),
    })
    .describe('The notifications to mark as read.'),
  success: {
    description: 'They are marked as read, in every tab.',
    fields: { viewer: { type: ViewerType, description: 'The viewer, with the new counts.' } },
  },
  errors: [Refusal],
  run: async (ports, viewer, { notificationIds: ids = null }) =>
    await markNotificationsRead(ports, viewer, { ids }),
})
