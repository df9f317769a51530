import { inboxRoutes } from '#adapters/mail/inbox-routes.ts'
import type { CachedLogins } from '#auth/cached-logins.ts'
import type { RouteOptions } from '#auth/route-options.ts'
import type { Env } from '#env'
import { featureRoutes } from '#generated/routes.gen.ts'
import type { Ports } from '#ports'
import { ownHostOnly } from '#server/dev/own-host-only.ts'
import { thisMachineOnly } from '#server/dev/this-machine-only.ts'
import { mayAct } from '#server/http/origins.ts'
import { replyWithRefusal } from '#server/http/reply-with-refusal.ts'
import type { MoreRoutes } from '#server/start-server.ts'

/** The routes besides the graph and the website. */
export function moreRoutes(ports: Ports, env: Env, authenticate: CachedLogins['authenticate']): MoreRoutes {
  return async (app, origins) => {
    const options: RouteOptions = {
      ports,
      authenticate,
      mayAct: (headers) => mayAct(headers, origins),
      refuse: replyWithRefusal,
    }
    for (const routes of featureRoutes) await app.register(routes, options)
    if (!env.devTools || env.smtp !== null) return
    await app.register(async (dev) => {
      thisMachineOnly(dev)
      ownHostOnly(dev, origins)
      await dev.register(inboxRoutes, { ports })
    })
  }
}
