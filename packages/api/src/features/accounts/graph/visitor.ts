import type { GraphContext } from '#graph/context.ts'
import type { Visitor } from '../use-cases/sign-in/start-login.ts'

/** The viewer and the origin of the request, for use cases that start a login. */
export function visitorOf({ viewer, request }: GraphContext): Visitor {
  return { viewer, origin: { ip: request.ip, userAgent: request.userAgent } }
}
