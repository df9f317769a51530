import { type SessionPhase, sessionPhase } from '@hora/schema/session-phase'
import type { Clock } from '#kernel/clock.ts'
import { msOfIso } from '../data/iso-instant.ts'
import type { SessionView } from '../data/session-cells.ts'
import { ranOut } from './ran-out.ts'

type Shown = Pick<SessionView, 'status' | 'start' | 'end' | 'heldUntil'>

/** The moments of a session, read only when the rule asks for them: most sessions of a list are yet to start. */
class Moments {
  readonly status: Shown['status']
  readonly #session: Shown
  constructor(session: Shown) {
    this.status = session.status
    this.#session = session
  }
  get start() {
    return msOfIso(this.#session.start)
  }
  get end() {
    return msOfIso(this.#session.end)
  }
}

/** The status of a session as it counts now, even where its job has not run yet. */
export function shownPhase(session: Shown, clock: Clock): SessionPhase {
  if (ranOut(session, clock)) return 'expired'
  return sessionPhase(new Moments(session), clock.nowMs())
}
