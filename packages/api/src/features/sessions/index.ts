/** All that another feature may import of sessions. */
export { type IsoInstant, isoInstant, isoInstantOrNull } from './data/row-instant.ts'
export type { SessionView } from './data/session-view.ts'
export { insertSession, lockSession, type NewSession, updateSession } from './data/write-session.ts'
export { lowestFreeSeat } from './domain/lowest-free-seat.ts'
export type { SessionState } from './domain/session-state.ts'
export { sessionChanged } from './events.ts'
export { ranOut } from './graph/ran-out.ts'
export { SessionType } from './graph/session.type.ts'
