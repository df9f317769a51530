import { expect, test } from 'vitest'
import { codingFor } from './encodings.ts'

test.each([
  [undefined, null],
  ['', null],
  ['identity', null],
  ['gzip', 'gzip'],
  ['GZIP', 'gzip'],
  ['x-gzip', 'gzip'],
  ['br', 'br'],
  ['gzip, deflate, br, zstd', 'br'],
  ['br;q=0.5, gzip;q=0.8', 'gzip'],
  ['br;q=0, gzip', 'gzip'],
  ['br;q=0, *', 'gzip'],
  ['br;q=0, gzip;q=0, *', null],
  ['*', 'br'],
  ['*;q=0', null],
  ['identity;q=1, br;q=0.5', null],
  ['identity;q=0.5, gzip;q=0.5', 'gzip'],
  ['identity;q=0, gzip;q=0.001', 'gzip'],
  ['gzip ; q=0.5 , br ; q=0.4', 'gzip'],
  ['deflate, zstd', null],
  ['br;q=x, gzip', 'gzip'],
  ['br;q=9, gzip', 'gzip'],
  ['br;q=0.8, *;q=0.9', 'gzip'],
  ['*;q=0.5, identity', null],
])('for Accept-Encoding %s the coding is %s', (header, coding) => {
  expect(codingFor(header)).toBe(coding)
})
