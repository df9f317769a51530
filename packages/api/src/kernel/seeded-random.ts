import type { Random } from './random.ts'

/** Repeatable bytes for tests and demo data (mulberry32). Predictable, so never for secrets. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0
  const nextByte = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return (mixed ^ (mixed >>> 14)) & 0xff
  }
  return { bytes: (count) => Uint8Array.from({ length: count }, nextByte) }
}
