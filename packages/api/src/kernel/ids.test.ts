import fc from 'fast-check'
import { describe, expect, expectTypeOf, it } from 'vitest'
import { fixedClock } from './clock.ts'
import {
  type AccountId,
  type BookingId,
  idSource,
  isUuid,
  type ProfessionalId,
  parseId,
  type SessionId,
} from './ids.ts'
import { seededRandom } from './seeded-random.ts'
import { uuidV7 } from './uuid-v7.ts'

describe('uuidV7', () => {
  it('agrees with the example of RFC 9562, appendix A.6', () => {
    const random = Uint8Array.fromHex('0cc318c4dc0c0c07398f')
    expect(uuidV7(0x017f22e279b0, random)).toBe('017f22e2-79b0-7cc3-98c4-dc0c0c07398f')
  })

  it('is a canonical UUID of version 7 and the RFC variant, whatever the bytes', () => {
    const ms = fc.integer({ min: 0, max: 2 ** 48 - 1 })
    fc.assert(
      fc.property(ms, fc.uint8Array({ minLength: 10, maxLength: 16 }), (time, bytes) => {
        const text = uuidV7(time, bytes)
        expect(isUuid(text)).toBe(true)
        expect(text).toMatch(/^.{14}7.{4}[89ab]/)
      }),
    )
  })

  it('sorts by time', () => {
    const ms = fc.integer({ min: 0, max: 2 ** 48 - 2 })
    fc.assert(
      fc.property(ms, fc.integer({ min: 1, max: 1000 }), (time, later) => {
        const latest = Math.min(time + later, 2 ** 48 - 1)
        const [most, least] = [new Uint8Array(10).fill(255), new Uint8Array(10)]
        expect(uuidV7(time, most) < uuidV7(latest, least)).toBe(true)
      }),
    )
  })

  it('refuses too few random bytes', () => {
    expect(() => uuidV7(0, new Uint8Array(9))).toThrow(RangeError)
  })
})

describe('ids', () => {
  it('come from the clock and the random source alone', () => {
    const make = () => idSource(fixedClock('2026-11-21T09:00:00Z'), seededRandom(1))<BookingId>()
    expect(make()).toBe(make())
  })

  it('are different within one millisecond', () => {
    const next = idSource(fixedClock('2026-11-21T09:00:00Z'), seededRandom(1))
    expect(new Set(Array.from({ length: 1000 }, () => next())).size).toBe(1000)
  })

  it.each([
    '',
    'x',
    '017f22e279b07cc398c4dc0c0c07398f',
    "' or 1=1 --",
    '017f22e2-79b0-7cc3-98c4-dc0c0c07398f\n',
  ])('are not %j', (text) => {
    expect(isUuid(text)).toBe(false)
    expect(parseId(text)).toBeNull()
  })

  it('come from a text when it is a UUID', () => {
    const id = idSource(fixedClock('2026-11-21T09:00:00Z'), seededRandom(1))<BookingId>()
    expect(parseId<BookingId>(String(id))).toBe(id)
  })

  it('cannot be mixed up: a professional is an account, a booking is not a session', () => {
    expectTypeOf<ProfessionalId>().toExtend<AccountId>()
    expectTypeOf<AccountId>().not.toExtend<ProfessionalId>()
    expectTypeOf<BookingId>().not.toExtend<SessionId>()
  })
})
