import { id } from '@hora/schema/graph-types'
import { z } from 'zod'
import { defineMutation } from '#graph/define-mutation.ts'
import { Refusal } from '#graph/errors.ts'
import { sameId } from '#graph/success-type.ts'
import { keepHold } from '../../use-cases/leave-hold.ts'

defineMutation('keepHold', {
  description:
    'The page of a hold is open again after `leaveHold`. The hold keeps its time until its own end. `HOLD_EXPIRED` if it is over.',
  scope: 'signedIn',
  input: z
    .object({ bookingId: id('Booking').describe('The held booking.') })
    .describe('The hold whose page is open.'),
  success: { description: 'The hold stays until its own end.', fields: { bookingId: sameId('Booking') } },
  errors: [Refusal],
  run: keepHold,
})
