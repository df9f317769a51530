import type { Tx } from '@hora/db/client'
import type { AttendeesSee } from '@hora/schema/inputs/services'
import { and, eq, inArray, ne } from 'drizzle-orm'
import type { NewEvent } from '#events/record.ts'
import type { AccountId, ProfessionalId, SessionId } from '#kernel/ids.ts'
import { agreedStatuses } from '../domain/booking.ts'
import { groupChanged } from '../events.ts'
import { bookings } from './tables.ts'

interface PlaceOfGroup {
  readonly professionalId: ProfessionalId
  readonly sessionId: SessionId
  readonly clientId: AccountId
}

/**
 * The events for the others in a group whose names they see: somebody has joined or left. Where they see no names,
 * nothing that they may see has changed, and there are none.
 */
export async function attendeeEvents(
  tx: Tx,
  { professionalId, sessionId, clientId }: PlaceOfGroup,
  { capacity, attendeesSee }: { readonly capacity: number; readonly attendeesSee: AttendeesSee },
): Promise<readonly NewEvent[]> {
  if (capacity === 1 || attendeesSee === 'nobody') return []
  const others = await tx
    .select({ id: bookings.id, professionalId: bookings.professionalId, clientId: bookings.clientId })
    .from(bookings)
    .where(
      and(
        eq(bookings.professionalId, professionalId),
        eq(bookings.sessionId, sessionId),
        inArray(bookings.status, agreedStatuses),
        ne(bookings.clientId, clientId),
      ),
    )
  return others.map(groupChanged)
}
