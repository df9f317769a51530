import { id } from '@hora/schema/graph-types'
import { z } from 'zod'
import { defineMutation } from '#graph/define-mutation.ts'
import { Refusal } from '#graph/errors.ts'
import { sameId } from '#graph/success-type.ts'
import { removeTimeOff } from '../use-cases/remove-time-off.ts'

defineMutation('removeTimeOff', {
  description: 'Opens again what was closed.',
  scope: 'signedIn',
  input: z.object({ timeOffId: id('TimeOff').describe('The time off.') }).describe('Time off to remove.'),
  success: { description: 'The time is open again.', fields: { timeOffId: sameId('TimeOff') } },
  errors: [Refusal],
  run: removeTimeOff,
})
