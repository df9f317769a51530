import { localAddress } from '@hora/schema/local-address'
import fc from 'fast-check'
import { expect, test } from 'vitest'

const sources = import.meta.glob('./**/*.{ts,tsx}', { query: '?raw', import: 'default', eager: true })

const origin = 'https://hora.example'
const opens = (address: string) => URL.parse(address, origin)

/** Text that is likely to look like a path and lead elsewhere. */
const pieces = [
  '/',
  '/',
  '.',
  '..',
  '\\',
  '%2f',
  '%2F',
  '%5c',
  '%2e',
  '%09',
  '%25',
  '\t',
  '\n',
  '\r',
  '\0',
  ' ',
  '@',
  ':',
]
const likely = fc
  .array(
    fc.oneof(
      fc.constantFrom(...pieces, 'evil.example', 'https:', 'javascript:', '?', '#', '\u2028', '\uff0f'),
      fc.string(),
    ),
  )
  .map((parts) => `/${parts.join('')}`)

const anyText = fc.array(fc.integer({ min: 0, max: 0xff_ff })).map((codes) => String.fromCharCode(...codes))

test('whatever the text, a local address stays on the origin, in a path with one slash, and is read the same again', () => {
  let local = 0
  const text = fc.oneof({ weight: 5, arbitrary: likely }, anyText, fc.webPath())
  fc.assert(
    fc.property(text, (written) => {
      const address = localAddress(written)
      if (address === null) return true
      local++
      const opened = opens(address)
      const oneSlash = [address, opened?.pathname ?? ''].every((path) => /^\/(?![/\\])/.test(path))
      return opened?.origin === origin && oneSlash && localAddress(address) === address
    }),
    { numRuns: 5_000 },
  )
  expect(local).toBeGreaterThan(50)
})

test('whatever the path of a page, its address is local', () => {
  const segment = fc
    .string({ unit: 'grapheme', minLength: 1 })
    .filter((each) => !/^\.{1,2}$|[\\\p{Cc}\u2028\u2029]/u.test(each))
  fc.assert(
    fc.property(fc.array(segment, { maxLength: 4 }), (segments) => {
      fc.pre(segments[0]?.startsWith('/') !== true)
      const path = `/${segments.map((each) => encodeURIComponent(each)).join('/')}`
      fc.pre(!/^\/(?:%25|%2[Ff]|%5[Cc])/.test(path))
      return opens(localAddress(path) ?? '//none.example')?.origin === origin
    }),
  )
})

/** Where a text becomes the next page. `to:` is checked by the router's types. */
const sink =
  /(?:history\.(?:push|replace)|location\.(?:assign|replace)|window\.open)\(([^\n]*)|location(?:\.href)? = ([^\n]*)|redirect\(\{ href: ([^\n]*)/g

test('every text that becomes the next page is read by the one parser', () => {
  const files = Object.entries(sources).filter(([file]) => !/\.test\.tsx?$|\/gql\//.test(file))
  const found = files.flatMap(([file, text]) =>
    [...String(text).matchAll(sink)].map((match) => [
      file,
      match.slice(1).find((each) => each !== undefined),
    ]),
  )
  expect(found.length).toBeGreaterThan(1)
  for (const [file, target] of found) expect(target, file).toContain('localAddress(')
})
