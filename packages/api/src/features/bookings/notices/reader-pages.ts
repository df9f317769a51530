import { addressOn } from '@hora/schema/local-address'
import { encodeGlobalId } from '#graph/global-id.ts'
import type { AccountId } from '#kernel/ids.ts'
import type { BookingForMail } from '../data/booking-for-mail.ts'

export type Role = 'client' | 'professional'

export function roleOf(
  { professionalId }: Pick<BookingForMail, 'professionalId'>,
  { accountId }: { readonly accountId: AccountId },
): Role {
  return accountId === professionalId ? 'professional' : 'client'
}

/** The absolute addresses of the pages of one side. After a sign-in, the app opens the same page. */
interface Pages {
  readonly view: string
  readonly move: string
  readonly cancel: string
  readonly bookAgain: string
}

export function pagesOf(
  booking: Pick<BookingForMail, 'id' | 'sessionId' | 'professionalId' | 'handle' | 'serviceId'>,
  reader: { readonly accountId: AccountId },
  publicUrl: string,
): Pages {
  const isProfessional = roleOf(booking, reader) === 'professional'
  const page = isProfessional
    ? `/sessions/${encodeGlobalId('Session', booking.sessionId)}`
    : `/my-sessions/${encodeGlobalId('Booking', booking.id)}`
  const offer = `/p/${booking.handle}/book/${encodeGlobalId('Service', booking.serviceId)}`
  return {
    view: addressOn(publicUrl, page),
    move: addressOn(publicUrl, isProfessional ? `${page}?do=move` : `${page}/move`),
    cancel: addressOn(publicUrl, `${page}?do=cancel`),
    bookAgain: addressOn(publicUrl, offer),
  }
}
