import { timeOverrides } from '@hora/schema/inputs/bookings'
import type { AccountId } from '#kernel/ids.ts'
import { must } from '#testing/must.ts'
import type { Practice } from '#testing/practice.ts'
import type { World } from '#testing/world.ts'
import { bookForClient } from '../use-cases/book-for-client.ts'

export interface BookedOptions {
  /** Default: Noor. */
  readonly clientId?: AccountId
  readonly message?: string
  /** Default: no notices. */
  readonly notify?: boolean
}

/** An hour that the professional has booked for a client, without regard to open hours. */
export async function booked(
  world: World,
  { ada, noor, serviceId }: Practice,
  start: string,
  { clientId = noor.accountId, message, notify = false }: BookedOptions = {},
) {
  return must(
    await bookForClient(world.ports, ada, {
      serviceId,
      clientId,
      start: Temporal.Instant.from(start),
      durationMinutes: 60,
      message: message ?? null,
      notify,
      override: [...timeOverrides],
      idempotencyKey: world.ports.newId(),
    }),
  )
}
