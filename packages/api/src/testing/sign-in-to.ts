import type { TestServer } from './serve.ts'
import { someViewer } from './viewers.ts'
import type { World } from './world.ts'

/** A viewer with a login in the database, which the login watch needs, and its Cookie header. */
export async function signInTo(server: TestServer, { ports, clock }: World) {
  const viewer = someViewer(ports.newId)
  const { sql } = ports.db
  const [now, later] = [clock.now(), clock.now().add({ hours: 24 })].map(String)
  await sql`insert into accounts (id, email, created_at, updated_at)
    values (${viewer.accountId}, ${`${viewer.accountId}@example.org`}, ${now as string}, ${now as string})`
  await sql`insert into logins (id, id_hash, account_id, device, created_at, last_seen_at, idle_expires_at, absolute_expires_at)
    values (${viewer.loginId}, ${viewer.loginId}, ${viewer.accountId}, 'test', ${now as string}, ${now as string}, ${later as string}, ${later as string})`
  return { viewer, cookie: server.cookieOf(viewer) }
}
