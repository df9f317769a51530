import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Db } from '@hora/db/client'

/** A process sends test notifications to itself on this channel. */
export const deliveryCheckChannel = 'hora_listeners'

/** Milliseconds within which a new connection must receive the test notification. */
const checkTimeout = 1_000

export interface DeliveryCheck {
  /** Whether the listening connection receives what another connection sends. */
  receives(): Promise<boolean>
  onNotification(payload: string): void
  onGap(): void
}

/** A successful LISTEN is not enough: behind a pooler that shares connections, no notification arrives. */
export function deliveryCheck(db: Db): DeliveryCheck {
  let token = ''
  let settle = (_received: boolean) => {}
  const receives = async () => {
    const { promise, resolve } = Promise.withResolvers<boolean>()
    settle = resolve
    token = randomUUID()
    try {
      await db.sql`select pg_notify(${deliveryCheckChannel}, ${token})`
      return await Promise.race([promise, sleep(checkTimeout, false, { ref: false })])
    } catch {
      return false
    }
  }
  const onNotification = (payload: string) => {
    if (payload === token) settle(true)
  }
  return { receives, onNotification, onGap: () => settle(false) }
}
