import { expect, test } from 'vitest'
import { type EpochMs, instantFrom } from './epoch.ts'
import { isoWriter } from './iso-text.ts'
import { seededRandom } from './seeded-random.ts'

const first = Temporal.Instant.from('1900-01-01T00:00Z').epochMilliseconds
const last = Temporal.Instant.from('2200-12-31T23:59Z').epochMilliseconds

test('moments are written as Temporal writes them', () => {
  const write = isoWriter()
  const source = seededRandom(7)
  const random = () => new DataView(source.bytes(4).buffer).getUint32(0) / 2 ** 32
  const moments = Array.from({ length: 2_000 }, (_, index) => {
    const any = Math.floor(first + random() * (last - first))
    return (index % 3 === 0 ? any : any - (any % 60_000)) as EpochMs
  })
  const edges = [
    '1969-12-31T23:59:00Z',
    '1970-01-01T00:00:00Z',
    '2026-12-31T23:59:59.999Z',
    '2027-01-01T00:00:00Z',
  ]
  const all = [...moments, ...edges.map((text) => Temporal.Instant.from(text).epochMilliseconds as EpochMs)]
  expect(all.map(write)).toEqual(all.map((moment) => instantFrom(moment).toString()))
})
