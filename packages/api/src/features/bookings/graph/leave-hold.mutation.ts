import { id } from '@hora/schema/graph-types'
import { z } from 'zod'
import { defineMutation } from '#graph/define-mutation.ts'
import { Refusal } from '#graph/errors.ts'
import { sameId } from '#graph/success-type.ts'
import { leaveHold } from '../use-cases/leave-hold.ts'

defineMutation('leaveHold', {
  description:
    'The page of a hold is closing. The hold is released 20 seconds later, unless `keepHold` says that the page is open again.',
  scope: 'signedIn',
  input: z
    .object({ bookingId: id('Booking').describe('The held booking.') })
    .describe('The hold whose page is closing.'),
  success: { description: 'The hold will be released.', fields: { bookingId: sameId('Booking') } },
  errors: [Refusal],
  run: leaveHold,
})
