import type { Server } from 'graphql-ws'
import type { WebSocket } from 'ws'
import type { LiveSocket } from './live-socket.ts'
import { messageAllowance } from './message-allowance.ts'
import type { SocketRegistry } from './socket-registry.ts'

const messagesPerSecond = 30
/** Milliseconds between pings. A client that has not answered one before the next is disconnected. */
const pingEvery = 7_000

/** Manages a socket from its upgrade to its end. */
export function keepSocket(socket: LiveSocket, protocol: Server<LiveSocket>, registry: SocketRegistry): void {
  const { ws } = socket
  registry.add(socket, socket.request.ip)
  const closed = protocol.opened(adapted(socket), socket)
  const beat = heartbeat(ws)
  ws.on('error', () => ws.terminate())
  ws.once('close', (code, reason) => {
    clearInterval(beat)
    registry.remove(socket)
    void closed(code, reason.toString())
  })
}

/** Adapts the socket to the protocol's library. It does not wait for the handling of a message. */
function adapted({ ws, send, close }: LiveSocket) {
  const allow = messageAllowance(messagesPerSecond, () => performance.now())
  return {
    protocol: ws.protocol,
    send,
    close: (code?: number, reason?: string) => close(code ?? 1000, reason ?? ''),
    onMessage: (handle: (data: string) => Promise<void>) => {
      ws.on('message', (data, isBinary) => {
        if (isBinary) return close(1003, 'Text only')
        if (!allow()) return close(4429, 'Too many messages')
        handle(String(data)).catch(() => close(1011, 'Internal error'))
      })
    },
  }
}

function heartbeat(ws: WebSocket): NodeJS.Timeout {
  let answered = true
  ws.on('pong', () => {
    answered = true
  })
  return setInterval(() => {
    if (!answered) return ws.terminate()
    answered = false
    ws.ping()
  }, pingEvery)
}
