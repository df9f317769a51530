import { type SQL, sql } from 'drizzle-orm'
import { type ServiceView, serviceColumns } from './service-view.ts'

const named = Object.entries(serviceColumns).map(([key, column]) => sql`${column} as ${sql.identifier(key)}`)

/** A {@link ServiceView} as JSON, for statements over `services`. */
export const serviceJson: SQL<ServiceView> = sql`(select to_json(view) from (select ${sql.join(named, sql`, `)}) as view)`
