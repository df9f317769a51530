import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

/** The content codings that are sent, the preferred one first. */
const codings = ['br', 'gzip'] as const

export type Coding = (typeof codings)[number]

/** The best coding that an `Accept-Encoding` header allows (RFC 9110, 12.5.3); null if the answer goes as it is. */
export function codingFor(header: string | undefined): Coding | null {
  const weights = weightsIn(header ?? '')
  const weightOf = (coding: string) => weights.get(coding) ?? weights.get('*') ?? 0
  const best = codings.reduce((one, other) => (weightOf(other) > weightOf(one) ? other : one))
  const plain = weights.get('identity') ?? 0
  return weightOf(best) > 0 && weightOf(best) >= plain ? best : null
}

function weightsIn(header: string): ReadonlyMap<string, number> {
  const weights = new Map<string, number>()
  for (const part of header.toLowerCase().split(',')) {
    const [coding = '', ...parameters] = part.split(';').map((each) => each.trim())
    const weight = parameters.find((each) => each.startsWith('q='))?.slice(2)
    const value = weight === undefined ? 1 : Number(weight)
    if (coding !== '')
      weights.set(coding === 'x-gzip' ? 'gzip' : coding, value >= 0 && value <= 1 ? value : 0)
  }
  return weights
}

const toBrotli = promisify(brotliCompress)
const toGzip = promisify(gzip)

/** Compresses on another thread. `once` is for what is sent many times: slower, and smaller. */
export async function compress(content: Buffer, coding: Coding, effort: 'once' | 'often'): Promise<Buffer> {
  if (coding === 'gzip') return await toGzip(content, { level: effort === 'once' ? 9 : 4 })
  const quality = effort === 'once' ? constants.BROTLI_MAX_QUALITY : 4
  return await toBrotli(content, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    },
  })
}
