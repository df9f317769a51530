import { type SQL, sql } from 'drizzle-orm'
import { type ServiceView, serviceColumns } from './service-view.ts'

const parts = Object.entries(serviceColumns).map(([key, column]) => sql`${sql.raw(`'${key}'`)}, ${column}`)

/** A {@link ServiceView} as JSON, for statements over `services`. */
export const serviceJson: SQL<ServiceView> = sql`json_build_object(${sql.join(parts, sql`, `)})`
