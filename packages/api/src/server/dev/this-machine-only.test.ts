import type { IncomingHttpHeaders } from 'node:http'
import { networkInterfaces } from 'node:os'
import fastify from 'fastify'
import { describe, expect, test } from 'vitest'
import { isFromThisMachine, thisMachineOnly } from './this-machine-only.ts'

const asked = (
  remoteAddress: string | undefined,
  localAddress: string | undefined,
  headers: IncomingHttpHeaders = {},
) =>
  isFromThisMachine({ socket: { remoteAddress, localAddress }, headers } as Parameters<
    typeof isFromThisMachine
  >[0])

test.each(['127.0.0.1', '127.0.0.9', '::1', '::ffff:127.0.0.1'])('a program at %s is answered', (address) => {
  expect(asked(address, address)).toBe(true)
})

test.each([
  ['192.168.1.7', '192.168.1.5'],
  ['192.168.1.5', '127.0.0.1'],
  ['::ffff:192.168.1.7', '::ffff:192.168.1.5'],
  ['127.0.0.1', '192.168.1.5'],
  ['fe80::1%eth0', 'fe80::2%eth0'],
  [undefined, undefined],
])('a connection from %s to %s is refused, whatever its headers say', (peer, own) => {
  const forged = { host: 'localhost:4000', 'x-forwarded-for': '127.0.0.1', 'x-real-ip': '127.0.0.1' }
  for (const headers of [{}, { host: 'localhost:4000' }, forged, { forwarded: 'for=127.0.0.1' }])
    expect(asked(peer, own, headers)).toBe(false)
})

test.each(['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip', 'via'])(
  'a request that a proxy passed on, by its header %s, is refused',
  (header) => {
    expect(asked('127.0.0.1', '127.0.0.1', { [header]: '127.0.0.1' })).toBe(false)
  },
)

/** An address of this machine that others may reach, if it has one. */
const outside = Object.values(networkInterfaces())
  .flat()
  .find((each) => each?.family === 'IPv4' && !each.internal)?.address

describe.runIf(outside !== undefined)('over a real connection', () => {
  test.each([{}, { host: 'localhost:4000' }, { 'x-forwarded-for': '127.0.0.1' }])(
    "to this machine's address in the network, headers %j do not help",
    async (headers) => {
      const app = fastify({ trustProxy: true })
      await app.register(async (dev) => {
        thisMachineOnly(dev)
        dev.get('/dev/inbox', async () => 'mail')
      })
      const { port } = new URL(await app.listen({ host: '0.0.0.0', port: 0 }))
      const status = async (host: string) =>
        (await fetch(`http://${host}:${port}/dev/inbox`, { headers })).status
      expect(await status(String(outside))).toBe(404)
      expect(await status('127.0.0.1')).toBe('x-forwarded-for' in headers ? 404 : 200)
      await app.close()
    },
  )
})
