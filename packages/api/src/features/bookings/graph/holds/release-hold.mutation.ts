import { id } from '@hora/schema/graph-types'
import { z } from 'zod'
import { defineMutation } from '#graph/define-mutation.ts'
import { Refusal } from '#graph/errors.ts'
import { sameId } from '#graph/success-type.ts'
import { releaseHold } from '../../use-cases/release-hold.ts'

defineMutation('releaseHold', {
  description: 'Releases a hold of the viewer, a client.',
  scope: 'signedIn',
  input: z
    .object({ bookingId: id('Booking').describe('The held booking.') })
    .describe('The hold to release.'),
  success: { description: 'The time is open again.', fields: { bookingId: sameId('Booking') } },
  errors: [Refusal],
  run: releaseHold,
})
