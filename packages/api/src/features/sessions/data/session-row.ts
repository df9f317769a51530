import { and, eq, sql } from 'drizzle-orm'
import { type ServiceView, serviceJson, services } from '#features/services/index.ts'
import { type Row, rowReader, selectRow } from './cells.ts'
import { type SessionView, sessionCells } from './session-cells.ts'
import { sessions } from './tables.ts'

/** Joins a session with its service. */
export const isServiceOfSession = and(
  eq(services.professionalId, sessions.professionalId),
  eq(services.id, sessions.serviceId),
)

const groups = [sessionCells.core, sessionCells.setting, sessionCells.group, sessionCells.buffers] as const
const read = rowReader(groups, {}, ...groups)

/** All that a statement with this join selects for a session. */
export const sessionRow = {
  cells: sql<Row>`to_json(${selectRow(groups, () => true)})`,
  service: serviceJson,
}

export function sessionFrom({ cells, service }: { cells: Row; service: ServiceView }): SessionView {
  return Object.assign(read(cells), { professionalId: service.professionalId, service })
}
