import type { LoginId } from '#kernel/ids.ts'
import { multiMap } from '#kernel/multi-map.ts'
import type { LiveSocket } from './live-socket.ts'

/** Sockets without a handshake are cheap to open, so only a few are allowed. */
const pendingLimit = { total: 500, perAddress: 20 }
const socketsPerLogin = 10

/** All open sockets of this process. */
export interface SocketRegistry {
  hasRoomFor(address: string): boolean
  mayOpen(loginId: LoginId): boolean
  add(socket: LiveSocket, address: string): void
  acknowledge(socket: LiveSocket): void
  remove(socket: LiveSocket): void
  of(loginId: LoginId): readonly LiveSocket[]
  all(): readonly LiveSocket[]
  loginIds(): readonly LoginId[]
}

export function createSocketRegistry(): SocketRegistry {
  const sockets = new Set<LiveSocket>()
  const byLogin = multiMap<LoginId, LiveSocket>()
  const waiting = new Map<LiveSocket, string>()
  const waitingAt = multiMap<string, LiveSocket>()

  const acknowledge = (socket: LiveSocket) => {
    const address = waiting.get(socket)
    waiting.delete(socket)
    if (address !== undefined) waitingAt.delete(address, socket)
  }
  const add = (socket: LiveSocket, address: string) => {
    sockets.add(socket)
    byLogin.add(socket.viewer.loginId, socket)
    waiting.set(socket, address)
    waitingAt.add(address, socket)
  }
  const remove = (socket: LiveSocket) => {
    acknowledge(socket)
    sockets.delete(socket)
    byLogin.delete(socket.viewer.loginId, socket)
  }
  return {
    hasRoomFor: (address) =>
      waiting.size < pendingLimit.total && waitingAt.get(address).size < pendingLimit.perAddress,
    mayOpen: (loginId) => byLogin.get(loginId).size < socketsPerLogin,
    add,
    acknowledge,
    remove,
    of: (loginId) => [...byLogin.get(loginId)],
    all: () => [...sockets],
    loginIds: () => [...new Set([...sockets].map(({ viewer }) => viewer.loginId))],
  }
}
