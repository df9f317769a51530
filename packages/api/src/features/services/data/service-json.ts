import { type Column, type SQL, sql } from 'drizzle-orm'
import { type ServiceView, serviceColumns, serviceNameColumns } from './service-view.ts'

/** A {@link ServiceView} as JSON, for statements over `services`. */
export const serviceJson = jsonOf(serviceColumns)

/** The same with only its name, its colour and its ids. */
export const serviceNameJson = jsonOf(serviceNameColumns)

function jsonOf(columns: Readonly<Record<string, Column>>): SQL<ServiceView> {
  const parts = Object.entries(columns).map(([key, column]) => sql`${sql.raw(`'${key}'`)}, ${column}`)
  return sql`json_build_object(${sql.join(parts, sql`, `)})`
}
