import type { FastifyInstance, FastifyReply } from 'fastify'
import { limitKey, networkOf, type RateLimit, takeFrom } from '#auth/rate-limits.ts'
import type { RouteOptions } from '#auth/route-options.ts'
import { ruleOf } from '#auth/security-rules.ts'
import type { AccountId } from '#kernel/ids.ts'
import { readRecipient } from '#mail/recipient.ts'
import type { Ports } from '#ports'
import type { BookingView } from '../data/booking-cells.ts'
import { readBookingForMail } from '../data/booking-for-mail.ts'
import { readBooking } from '../data/read-bookings.ts'
import { calendarFile } from '../ics/calendar-file.ts'
import { opensFor, readIcsFile } from '../ics/ics-path.ts'
import { sideOf } from '../policy.ts'

/** The server's headers for every answer keep it out of search engines and its address from other sites. */
const hidden = { 'cache-control': 'no-store' } as const

const headers = {
  ...hidden,
  'content-disposition': 'attachment; filename="session.ics"',
  'content-type': 'text/calendar; charset=utf-8',
  'x-content-type-options': 'nosniff',
} as const

/** Links cannot be guessed; the limit keeps attempts cheap. */
const linkLimits = (ip: string): readonly RateLimit[] => [
  { bucket: `calendar-file:${limitKey(networkOf(ip))}`, max: 120, seconds: 600 },
]

/**
 * GET /bookings/<id>.ics for the two sides of a booking, signed in, and with the signature of a mail's link also without
 * a login. 404 for all others.
 */
export async function routes(
  app: FastifyInstance,
  { ports, authenticate, refuse }: Pick<RouteOptions, 'ports' | 'authenticate' | 'refuse'>,
): Promise<void> {
  app.get<{ Params: { file: string } }>('/bookings/:file', async (request, reply) => {
    const file = readIcsFile(request.params.file)
    if (file === null) return notFound(reply)
    if (file.signature !== null) {
      const allowed = await takeFrom(ports, linkLimits(request.ip))
      if (!allowed.ok) {
        reply.headers(hidden).header('retry-after', allowed.error.retryAfterSeconds)
        return refuse(reply, 429, 'RATE_LIMITED', { rule: ruleOf(allowed.error) })
      }
    }
    const { id, signature } = file
    const refused = () => (signature === null ? notFound(reply) : linkEnded(reply, ports.settings.publicUrl))
    const booking = await readBooking(ports.db, id)
    if (booking === null) return refused()
    const reader =
      signature === null
        ? readerOf(await authenticate(request.headers.cookie), booking)
        : await ownerOf(ports, booking, signature)
    const body = reader === null ? null : await fileFor(ports, booking, reader)
    return body === null ? refused() : reply.headers(headers).send(body)
  })
}

function notFound(reply: FastifyReply): FastifyReply {
  return reply.code(404).headers(hidden).send()
}

/** Somebody pressed a link in an old mail: it was revoked, or the booking is gone. */
function linkEnded(reply: FastifyReply, publicUrl: string): FastifyReply {
  const page = `${publicUrl}/my-sessions`
  const said = [
    `This link doesn’t work any more. You can find your sessions on Hora: ${page}`,
    `Ce lien ne fonctionne plus. Vos séances sont sur Hora : ${page}`,
  ]
  return reply
    .code(404)
    .headers({ ...hidden, 'content-type': 'text/plain; charset=utf-8' })
    .send(`${said.join('\n\n')}\n`)
}

function readerOf(
  viewer: Awaited<ReturnType<RouteOptions['authenticate']>>,
  booking: BookingView,
): AccountId | null {
  return viewer.kind === 'signed-in' && sideOf(viewer, booking) !== null ? viewer.accountId : null
}

/** The side of a booking that a link was mailed to. */
async function ownerOf(
  { db, hashInput }: Ports,
  { id, clientId, professionalId }: BookingView,
  signature: string,
): Promise<AccountId | null> {
  for (const accountId of [clientId, professionalId]) {
    const owner = await readRecipient(db, accountId)
    if (owner !== null && opensFor(hashInput, { id, signature }, owner)) return accountId
  }
  return null
}

async function fileFor(
  { db, settings, clock }: Ports,
  { id, professionalId }: BookingView,
  accountId: AccountId,
): Promise<string | null> {
  const [booking, reader] = [
    await readBookingForMail(db, professionalId, id),
    await readRecipient(db, accountId),
  ]
  if (booking === null || reader === null) return null
  return calendarFile({ booking, reader, settings, now: clock.now() })
}
