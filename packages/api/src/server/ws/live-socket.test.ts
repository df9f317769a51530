import type { IncomingMessage } from 'node:http'
import { expect, test, vi } from 'vitest'
import { type LiveSocketOptions, liveSocket, peerOf } from './live-socket.ts'

const upgrade = (forwarded?: string) =>
  ({
    headers: forwarded === undefined ? {} : { 'x-forwarded-for': forwarded },
    socket: { remoteAddress: '10.0.0.1' },
  }) as unknown as IncomingMessage

test.each([
  ['no proxy is trusted', '6.6.6.6', null, '10.0.0.1'],
  ['one trusted proxy names the client', '203.0.113.9', 1, '203.0.113.9'],
  ['an address claimed by the client is ignored', '6.6.6.6, 203.0.113.9', 1, '203.0.113.9'],
  ['two proxies', '6.6.6.6, 203.0.113.9, 10.0.0.2', 2, '203.0.113.9'],
  ['fewer proxies than configured', undefined, 2, '10.0.0.1'],
] as const)('the address of an upgrade: %s', (_name, forwarded, proxies, address) => {
  expect(peerOf(upgrade(forwarded), proxies)).toBe(address)
})

test('a client that does not read gets nothing more, not even a pong, and is disconnected', () => {
  const ws = { extensions: '', readyState: 1, send: vi.fn(), close: vi.fn(), terminate: vi.fn() }
  const raw = { writableLength: 0 }
  const { send } = liveSocket({ ws, raw } as unknown as LiveSocketOptions)
  send('pong')
  expect(ws.send.mock.calls).toEqual([['pong']])
  raw.writableLength = 2 * 1024 * 1024
  send('pong')
  expect(ws.send).toHaveBeenCalledTimes(1)
  expect(ws.close.mock.calls).toEqual([[1013, 'Too slow']])
})
