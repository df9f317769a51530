import type { IncomingMessage } from 'node:http'
import { requireSignedIn, type SignedInViewer, type Viewer } from '#auth/viewer.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import type { Origins } from '../http/origins.ts'
import { peerOf } from './live-socket.ts'
import type { SocketRegistry } from './socket-registry.ts'

/** The status line of a refused upgrade. */
export type UpgradeRefusal = '401 Unauthorized' | '403 Forbidden' | '404 Not Found' | '429 Too Many Requests'

export interface GuardOptions {
  readonly origins: Origins
  readonly authenticate: (cookieHeader: string | undefined) => Promise<Viewer>
  readonly registry: SocketRegistry
  readonly trustProxy: number | null
}

/**
 * Only a page of exactly our origin with a login may open a socket. Browsers send cookies with WebSocket upgrades from
 * any page, so the origin check keeps other sites out (ASVS 4.4.2).
 */
export async function guardUpgrade(
  request: IncomingMessage,
  { origins, authenticate, registry, trustProxy }: GuardOptions,
): Promise<Result<SignedInViewer, UpgradeRefusal>> {
  if (request.url?.split('?', 1)[0] !== '/graphql') return err('404 Not Found')
  if (!origins.isOurs(request.headers.origin)) return err('403 Forbidden')
  if (!registry.hasRoomFor(peerOf(request, trustProxy))) return err('429 Too Many Requests')
  const viewer = requireSignedIn(await authenticate(request.headers.cookie))
  if (!viewer.ok) return err('401 Unauthorized')
  return registry.mayOpen(viewer.value.loginId) ? ok(viewer.value) : err('429 Too Many Requests')
}
