import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Cursor, readCursor, writeCursor } from './cursor.ts'

const cursor: fc.Arbitrary<Cursor> = fc
  .record({
    next: fc.bigInt(0n, 2n ** 59n),
    backs: fc.array(fc.bigInt(1n, 2n ** 59n), { maxLength: 20 }),
    last: fc.bigInt(0n, 2n ** 59n),
  })
  .map(({ next, backs, last }) => {
    const open = backs.filter((back) => back <= next).map((back) => [next - back, last] as const)
    return { stream: '00ff00ff00', seen: { next, open: new Map(open) } }
  })

test('a cursor is read as it was written', () => {
  fc.assert(
    fc.property(cursor, (given) => {
      expect(readCursor(writeCursor(given))).toEqual(given)
    }),
  )
})

test.each([
  '',
  'nonsense',
  '1.1',
  '00ff00ff00',
  '00ff00ff00.',
  '00ff00ff00.-1',
  '00ff00ff00.5.6',
  '00ff00ff00.5.0',
  '00ff00ff00.5.1-',
  '00ff00ff00.fffffffffffffffff',
  `00ff00ff00.5${'.1'.repeat(20_000)}`,
])('another text is refused: %.30s', (text) => {
  expect(readCursor(text)).toBeNull()
})
