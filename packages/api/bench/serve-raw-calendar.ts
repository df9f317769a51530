import type { Sql } from 'postgres'
import { listen } from './listen.ts'

interface Row {
  id: string
  starts_at: string
  ends_at: string
  status: string
  version: number
  service_id: string
  service_name: string
  colour: string
  booking_id: string
  booking_status: string
  client_id: string
  display_name: string
}

/** Code written only for speed: one prepared statement, and JSON from string literals. */
export async function serveRawCalendar(sql: Sql, professionalId: string): Promise<number> {
  return await listen(async (body) => {
    const { variables } = JSON.parse(body)
    const rows = await sql<Row[]>`
      select s.id, s.starts_at, s.ends_at, s.status, s.version, v.id as service_id, v.name as service_name, v.colour,
        b.id as booking_id, b.status as booking_status, b.client_id, f.display_name
      from sessions s join services v on v.professional_id = s.professional_id and v.id = s.service_id
      join bookings b on b.professional_id = s.professional_id and b.session_id = s.id
      join profiles f on f.account_id = b.client_id
      where s.professional_id = ${professionalId} and s.starts_at > ${variables.from}::timestamptz - interval '1 day'
        and s.starts_at < ${variables.to} and s.ends_at > ${variables.from} and s.status in ('scheduled', 'live', 'completed')
      order by s.starts_at, s.id limit 101`
    return `{"data":{"calendar":{"edges":[${rows.map(edge).join(',')}]}}}`
  })
}

const globalId = (type: string, id: string) => Buffer.from(`${type}:${id}`).toString('base64url')
const iso = (text: string) => `${text.slice(0, 10)}T${text.slice(11, -3)}Z`

function edge(row: Row): string {
  return `{"node":{"id":"${globalId('Session', row.id)}","start":"${iso(row.starts_at)}","end":"${iso(row.ends_at)}","status":"${row.status.toUpperCase()}","version":${row.version},"service":{"id":"${globalId('Service', row.service_id)}","name":${JSON.stringify(row.service_name)},"colour":"${row.colour.toUpperCase()}"},"bookings":[{"id":"${globalId('Booking', row.booking_id)}","status":"${row.booking_status.toUpperCase()}","client":{"clientId":"${globalId('Client', row.client_id)}","displayName":${JSON.stringify(row.display_name)}}}]}}`
}
