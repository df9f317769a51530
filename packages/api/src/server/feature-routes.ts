import { inboxRoutes } from '#adapters/mail/inbox-routes.ts'
import { authenticate } from '#auth/logins.ts'
import type { Env } from '#env'
import { policyPages } from '#features/accounts/http/policy-pages.ts'
import { bookingRoutes } from '#features/bookings/index.ts'
import { avatarRoutes } from '#features/profiles/http/avatar-routes.ts'
import type { Ports } from '#ports'
import { ownHostOnly } from '#server/dev/own-host-only.ts'
import { mayAct } from '#server/http/origins.ts'
import { replyWithRefusal } from '#server/http/reply-with-refusal.ts'
import type { MoreRoutes } from '#server/start-server.ts'

/** What is served besides the graph and the website. */
export function featureRoutes(ports: Ports, env: Env): MoreRoutes {
  return async (app, origins) => {
    const options = {
      ports,
      authenticate: (cookie: string | undefined) => authenticate(ports, cookie),
      mayAct: (headers: Parameters<typeof mayAct>[0]) => mayAct(headers, origins),
      refuse: replyWithRefusal,
    }
    await app.register(policyPages)
    await app.register(avatarRoutes, options)
    await app.register(bookingRoutes, options)
    if (!env.devTools || env.smtp !== null) return
    await app.register(async (dev) => {
      ownHostOnly(dev, origins)
      await dev.register(inboxRoutes, { ports })
    })
  }
}
