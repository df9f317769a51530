import { id } from '@hora/schema/graph-types'
import { z } from 'zod'
import { defineMutation } from '#graph/define-mutation.ts'
import { Refusal } from '#graph/errors.ts'
import { sameId } from '#graph/success-type.ts'
import { removeTimeOff } from '../use-cases/remove-time-off.ts'

defineMutation('removeTimeOff', {
  description: 'Removes time off, so that its time is open again.',
  scope: 'signedIn',
  input: z.object({ timeOffId: id('TimeOff').describe('Its id.') }).describe('The time off to remove.'),
  success: { description: 'The time is open again.', fields: { timeOffId: sameId('TimeOff') } },
  errors: [Refusal],
  run: removeTimeOff,
})
