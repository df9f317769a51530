import { expect, test } from 'vitest'
import { isLoopback } from './this-machine.ts'

test.each([
  '127.0.0.1',
  '127.0.0.2',
  '127.255.255.254',
  '::1',
  '0:0:0:0:0:0:0:1',
  '::ffff:127.0.0.1',
  '::ffff:7f00:1',
])('%s is this machine', (address) => {
  expect(isLoopback(address)).toBe(true)
})

test.each([
  undefined,
  '',
  'localhost',
  '0.0.0.0',
  '::',
  '128.0.0.1',
  '126.255.255.255',
  '192.168.1.5',
  '10.0.0.1',
  '::ffff:192.168.1.5',
  '::ffff:0.0.0.0',
  '::2',
  'fe80::1',
  'fe80::1%eth0',
  '::1%eth0',
  '127.1',
  '0177.0.0.1',
  '2130706433',
  '0x7f.0.0.1',
  '127.0.0.1:80',
  '[::1]',
  '/tmp/hora.sock',
])('%s is not known to be this machine', (address) => {
  expect(isLoopback(address)).toBe(false)
})
