import { inboxRoutes } from '#adapters/mail/inbox-routes.ts'
import type { CachedLogins } from '#auth/cached-logins.ts'
import type { Env } from '#env'
import { bookingRoutes } from '#features/bookings/index.ts'
import { peopleRoutes } from '#features/people/http/people-routes.ts'
import type { Ports } from '#ports'
import { ownHostOnly } from '#server/dev/own-host-only.ts'
import { mayAct } from '#server/http/origins.ts'
import { replyWithRefusal } from '#server/http/reply-with-refusal.ts'
import type { MoreRoutes } from '#server/start-server.ts'

/** What is served besides the graph and the website. */
export function featureRoutes(
  ports: Ports,
  env: Env,
  authenticate: CachedLogins['authenticate'],
): MoreRoutes {
  return async (app, origins) => {
    const options = {
      ports,
      authenticate,
      mayAct: (headers: Parameters<typeof mayAct>[0]) => mayAct(headers, origins),
      refuse: replyWithRefusal,
    }
    await app.register(peopleRoutes, options)
    await app.register(bookingRoutes, options)
    if (!env.devTools || env.smtpUrl !== null) return
    await app.register(async (dev) => {
      ownHostOnly(dev, origins)
      await dev.register(inboxRoutes, { ports })
    })
  }
}
