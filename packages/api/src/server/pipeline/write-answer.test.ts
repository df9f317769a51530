import { documentLimits } from '@hora/schema/limits'
import { describe, expect, test } from 'vitest'
import { writeAnswer } from './write-answer.ts'

const limit = documentLimits.answerBytes
const around = JSON.stringify({ data: { text: '' } }).length

async function written(answer: object, hasAliases = false) {
  const { bytes, isTooLarge } = await writeAnswer(answer, { hasAliases, isLong: true }, 'c0ffee')
  const read = JSON.parse(bytes.toString()) as { errors?: { extensions: { code: string } }[] }
  const code = read.errors?.[0]?.extensions.code ?? null
  expect(isTooLarge).toBe(code === 'ANSWER_TOO_LARGE')
  return { bytes: bytes.length, code }
}

describe.each([
  ['without aliases', false],
  ['with aliases', true],
])('the answer to a document %s', (_name, hasAliases) => {
  test.each([
    ['ASCII', 'x', 1],
    ['letters of two bytes', 'é', 2],
    ['letters of three bytes', '語', 3],
    ['emoji of four bytes', '🎹', 4],
    ['quotes, which are escaped', '"', 2],
    ['control characters, which take six bytes', '\u0001', 6],
  ])('is written up to 2 MB, and refused beyond: %s', async (_what, letter, bytes) => {
    const room = limit - around
    const fits = letter.repeat(Math.floor(room / bytes)) + 'x'.repeat(room % bytes)
    expect(await written({ data: { text: fits } }, hasAliases)).toEqual({ bytes: limit, code: null })
    const { bytes: refused, code } = await written({ data: { text: `${fits}x` } }, hasAliases)
    expect(code).toBe('ANSWER_TOO_LARGE')
    expect(refused).toBeLessThan(300)
  })
})

test('an answer with repeated texts is refused before more than the limit was looked at', async () => {
  const text = 'x'.repeat(1_000)
  let read = 0
  const entry = Object.defineProperty({}, 'text', {
    enumerable: true,
    get: () => {
      read += 1
      return text
    },
  })
  const { code } = await written({ data: { texts: Array.from({ length: 100_000 }, () => entry) } }, true)
  expect(code).toBe('ANSWER_TOO_LARGE')
  expect(read).toBeLessThanOrEqual(limit / text.length)
})
