/** All that another feature may import of sessions. */
export { type BusySession, busySessions } from './data/busy-sessions.ts'
export {
  type Cell,
  type Cells,
  flag,
  json,
  moment,
  type Row,
  rowReader,
  selectRow,
  text,
  type ViewOf,
  whole,
} from './data/cells.ts'
export { type CountedRow, countedSessions } from './data/counted-sessions.ts'
export { type IsoInstant, msOfIso } from './data/iso-instant.ts'
export { type Closing, readLastEnd, readSessionsDuring } from './data/read-sessions-during.ts'
export { readSessionsMet } from './data/read-sessions-met.ts'
export { type SessionView, sessionCells } from './data/session-cells.ts'
export { isServiceOfSession } from './data/session-row.ts'
export { sessions } from './data/tables.ts'
export {
  completeSession,
  insertSession,
  isOver,
  type LockedSession,
  lockSession,
  type NewSession,
  readSessionAt,
  type SessionKey,
  updateSession,
} from './data/write-session.ts'
export { lowestFreeSeat } from './domain/lowest-free-seat.ts'
export type { SessionState } from './domain/session-state.ts'
export { sessionChanged } from './events.ts'
export { decidesAt } from './graph/decides-at.ts'
export { ranOut } from './graph/ran-out.ts'
export { reads } from './graph/reads.ts'
export { SessionType } from './graph/session.type.ts'
