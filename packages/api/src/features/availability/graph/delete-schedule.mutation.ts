import { id } from '@hora/schema/graph-types'
import { z } from 'zod'
import { defineMutation } from '#graph/define-mutation.ts'
import { Refusal } from '#graph/errors.ts'
import { sameId } from '#graph/success-type.ts'
import { deleteSchedule } from '../use-cases/delete-schedule.ts'

defineMutation('deleteSchedule', {
  description: 'Deletes a schedule that no service uses. The main one cannot be deleted.',
  scope: 'signedIn',
  input: z.object({ scheduleId: id('Schedule').describe('Its id.') }).describe('The schedule to delete.'),
  success: { description: 'The schedule was deleted.', fields: { scheduleId: sameId('Schedule') } },
  errors: [Refusal],
  run: deleteSchedule,
})
