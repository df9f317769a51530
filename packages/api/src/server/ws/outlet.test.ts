import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Duplex } from 'node:stream'
import { expect, test, vi } from 'vitest'
import { WebSocket, WebSocketServer } from 'ws'
import type { SignedInViewer } from '#auth/viewer.ts'
import { createFramer } from './frames.ts'
import { type LiveSocket, liveSocket } from './live-socket.ts'

/** A server socket and its client. */
async function aSocket() {
  const http = createServer().listen(0, '127.0.0.1')
  const server = new WebSocketServer({ noServer: true, perMessageDeflate: false })
  const opened = Promise.withResolvers<{ readonly socket: LiveSocket; readonly raw: Duplex }>()
  http.on('upgrade', (request, raw, head) => {
    server.handleUpgrade(request, raw, head, (ws) => {
      const facts = { viewer: {} as SignedInViewer, request: { id: '', ip: '', userAgent: '' } }
      opened.resolve({ socket: liveSocket({ ws, raw, framer: createFramer(), ...facts }), raw })
    })
  })
  await once(http, 'listening')
  const client = new WebSocket(`ws://127.0.0.1:${(http.address() as AddressInfo).port}`)
  const received: string[] = []
  client.on('message', (data) => received.push(String(data)))
  client.on('ping', () => received.push('ping'))
  const { socket, raw } = await opened.promise
  await once(client, 'open')
  const close = () => {
    client.terminate()
    http.close()
  }
  const outlet = (id = 'x') => socket.outletFor(id, () => {})
  return { socket, raw, client, received, outlet, [Symbol.dispose]: close }
}

const messageOf = (id: string, payload: string) => `{"id":"${id}","type":"next","payload":${payload}}`
const bare = messageOf('x', '""').length

test.each([125, 126, 127, 65_535, 65_536, 65_537, 300_000])(
  'a message of %i bytes is framed as the protocol requires',
  async (length) => {
    using pair = await aSocket()
    const payload = `"${'a'.repeat(length - bare)}"`
    expect(pair.outlet().next(Buffer.from(payload))).toBe(true)
    await expect.poll(() => pair.received).toEqual([messageOf('x', payload)])
    expect(pair.received[0]).toHaveLength(length)
  },
)

test('messages of every kind arrive complete and in order', async () => {
  using pair = await aSocket()
  const [one, other] = [pair.outlet('one'), pair.outlet('other é')]
  const expected: string[] = []
  for (let round = 0; round < 300; round++) {
    const text = `"${round} ${'é'.repeat((round * 37) % 1_500)}"`
    one.next(Buffer.from(text))
    pair.socket.send(`pong ${round}`)
    pair.socket.ws.ping()
    other.next(Buffer.from(text))
    expected.push(messageOf('one', text), `pong ${round}`, 'ping', messageOf('other é', text))
  }
  await expect.poll(() => pair.received.length).toBe(expected.length)
  expect(pair.received).toEqual(expected)
})

test('a client that does not read is closed with 1013 at a backlog of 1 MiB, and gets nothing more', async () => {
  using pair = await aSocket()
  const outlet = pair.outlet()
  pair.client.pause()
  const payload = Buffer.from(`"${'a'.repeat(100_000)}"`)
  let taken = 0
  while (outlet.next(payload)) taken++
  const waiting = pair.raw.writableLength
  expect(taken * payload.length).toBeGreaterThan(1024 * 1024)
  expect(waiting).toBeLessThan(1024 * 1024 + 2 * payload.length)
  expect(outlet.next(payload)).toBe(false)
  pair.client.resume()
  const [code] = await once(pair.client, 'close')
  expect(code).toBe(1013)
  expect(pair.received).toHaveLength(taken)
})

test('a closing socket and a closed outlet send nothing', async () => {
  using pair = await aSocket()
  const [closed, open] = [pair.outlet('closed'), pair.outlet('open')]
  closed.close()
  expect([closed.next(Buffer.from('1')), open.next(Buffer.from('2'))]).toEqual([false, true])
  pair.socket.close(4403, 'Forbidden')
  const write = vi.spyOn(pair.raw, 'write')
  expect(open.next(Buffer.from('3'))).toBe(false)
  pair.socket.send('pong')
  expect(write).not.toHaveBeenCalled()
  const [code] = await once(pair.client, 'close')
  expect(code).toBe(4403)
  expect(pair.received).toEqual([messageOf('open', '2')])
})

test('readers with the same id share one frame, created once', () => {
  const framer = createFramer()
  const payload = Buffer.from('{}')
  expect(framer(payload, '1')).toBe(framer(payload, '1'))
  expect(framer(payload, '1')).not.toBe(framer(payload, '2'))
  expect(framer(Buffer.from('{}'), '1')).not.toBe(framer(payload, '1'))
})

test('a socket with an extension is refused, because ws would delay its messages', () => {
  const ws = { extensions: 'permessage-deflate' } as WebSocket
  const facts = { viewer: {} as SignedInViewer, request: { id: '', ip: '', userAgent: '' } }
  expect(() => liveSocket({ ws, raw: {} as Duplex, framer: createFramer(), ...facts })).toThrow('extension')
})
