import type { JobHandler, WorkerPorts } from '#jobs/handler.ts'
import { deliverOnce } from '#mail/deliver-once.ts'
import { copyIn, type MailContent } from '#mail/mail-content.ts'
import { renderMail } from '#mail/render.ts'
import { readNotification } from '../data/notification-view.ts'
import { readTold, type Told } from '../data/told.ts'
import { readLastChange, readToldBooking } from '../data/told-booking.ts'
import { type BookingMailKind, bookingMail } from '../mails/booking-mail.ts'
import { type ConnectionMailKind, connectionMail } from '../mails/connection-mail.ts'

/**
 * Mails a notification, once however often the job runs. What it says is read when it is sent: a booking that
 * was confirmed and cancelled in the meantime is not confirmed by mail.
 */
export const deliver: JobHandler<'notifications.deliver'> = async ({ notificationId, accountId }, ports) => {
  const told = await readTold(ports.db, accountId, notificationId)
  if (told === null) return
  const effect = {
    effectKey: `notification:${notificationId}`,
    accountId,
    notificationId,
    template: told.kind,
  }
  await deliverOnce(ports, effect, async () => {
    const content = await compose(ports, told, effect)
    if (content === null) return null
    const language = copyIn({ en: 'en', fr: 'fr' } as const, told.language)
    return await renderMail(told.email, content, { language, publicUrl: ports.settings.publicUrl })
  })
}

type Key = Parameters<typeof deliver>[0]

async function compose(ports: WorkerPorts, told: Told, key: Key): Promise<MailContent | null> {
  switch (told.kind) {
    case 'booking_confirmed':
      return await composeBooking(ports, told, 'confirmed')
    case 'booking_rescheduled':
      return await composeBooking(ports, told, 'rescheduled')
    case 'booking_cancelled':
      return await composeBooking(ports, told, 'cancelled')
    case 'invitation_accepted':
      return told.connected === true ? await composeConnection(ports, told.kind, told, key) : null
    case 'connection_ended':
      return told.connected === false ? await composeConnection(ports, told.kind, told, key) : null
    case 'invitation_declined':
      return await composeConnection(ports, told.kind, told, key)
    // The mails of these are written where they happen, with what only that place knows.
    case 'email_changed':
    case 'new_login':
    case 'password_changed':
      return null
  }
}

const statusOf = { confirmed: 'confirmed', rescheduled: 'confirmed', cancelled: 'cancelled' } as const

async function composeBooking({ db, clock, settings }: WorkerPorts, told: Told, kind: BookingMailKind) {
  const { professionalId, bookingId } = told
  if (professionalId === null || bookingId === null) return null
  const booking = await readToldBooking(db, professionalId, bookingId)
  if (booking === null || booking.status !== statusOf[kind]) return null
  if (kind !== 'cancelled' && Temporal.Instant.compare(booking.end, clock.now()) <= 0) return null
  const change = await readLastChange(db, booking, kind)
  return bookingMail({ kind, booking, change, reader: told, publicUrl: settings.publicUrl })
}

async function composeConnection(
  { db, settings }: WorkerPorts,
  kind: ConnectionMailKind,
  { language, accountId, professionalId }: Told,
  { notificationId }: Key,
) {
  const seen = await readNotification(db, accountId, notificationId)
  const page = accountId === professionalId ? '/clients' : '/my-sessions'
  return connectionMail(kind, seen?.counterpart ?? null, language, `${settings.publicUrl}${page}`)
}
