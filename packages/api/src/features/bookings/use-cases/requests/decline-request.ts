import type { Tx } from '@hora/db/client'
import type { DeclineRequestInput } from '@hora/schema/inputs/bookings'
import type { Viewer } from '#auth/viewer.ts'
import { readOpenings } from '#features/availability/index.ts'
import type { Decoded } from '#kernel/decoded.ts'
import { type DomainError, domainError } from '#kernel/domain-error.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import type { Ports } from '#ports'
import type { BookingView } from '../../data/booking-cells.ts'
import { bookingOfView, lengthOf } from '../../data/booking-of-view.ts'
import { isRunning, readOtherPlaces } from '../../data/write-decision.ts'
import { decide } from '../../domain/decide.ts'
import { answersRequest } from '../../policy.ts'
import { applyCommand } from '../apply-command.ts'
import { changeBooking } from '../change-booking.ts'
import { checkStart } from '../check-start.ts'
import { refuseTime } from '../refuse-time.ts'
import { notifyRequestEnd } from './notify-request-end.ts'

export type DeclineRequest = Decoded<DeclineRequestInput>

/** Declines a request, and suggests other times if the professional names some. The time is open again at once. */
export async function declineRequest(
  ports: Ports,
  viewer: Viewer,
  input: DeclineRequest,
): Promise<Result<{ booking: BookingView }, DomainError>> {
  return await changeBooking(ports, viewer, {
    operation: 'declineRequest',
    input,
    policy: answersRequest,
    work: async (tx, { booking, message }) => {
      const { suggestedStarts } = input
      const command = { type: 'decline', actor: 'professional', suggestedStarts } as const
      const decision = decide(bookingOfView(booking), command, ports.clock.now())
      if (!decision.ok) return decision
      const free = await checkSuggestions(tx, ports, booking, suggestedStarts)
      if (!free.ok) return free
      const declined = await applyCommand(tx, ports, booking, command, { message })
      if (declined.ok) await notifyRequestEnd(tx, ports, booking, 'declined')
      return declined
    },
  })
}

/** Each suggested time has to be free by the rules for clients, as if the request were already gone. */
async function checkSuggestions(
  tx: Tx,
  { conditions, clock }: Ports,
  booking: BookingView,
  starts: readonly Temporal.Instant[],
): Promise<Result<null, DomainError>> {
  if (starts.length === 0) return ok(null)
  const source = { db: tx, conditions }
  const { clientId, sessionId } = booking
  const leaving = await staysWithout(tx, booking)
  const without = leaving ? { leavingSessionId: sessionId } : { movingSessionId: sessionId }
  const asked = { serviceId: booking.service.id, accountId: clientId, clientId, now: clock.now(), ...without }
  for (const start of starts) {
    const wanted = { ...asked, start, durationMinutes: lengthOf(booking), override: null }
    const openings = await readOpenings(source, { ...wanted, from: start, to: start })
    if (openings === null) return err(domainError('NOT_FOUND'))
    const checked = checkStart(openings, wanted, wanted.now)
    if (!checked.ok) return err(await refuseTime(source, wanted, checked.error))
  }
  return ok(null)
}

async function staysWithout(tx: Tx, booking: BookingView): Promise<boolean> {
  const { stands, capacity } = booking.group
  if (stands || capacity === 1) return stands
  return (await readOtherPlaces(tx, booking)).some(isRunning)
}
