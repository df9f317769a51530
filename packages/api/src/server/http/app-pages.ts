import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Coding, compress } from './encodings.ts'

/** A page as it is sent. */
export interface AppPage {
  readonly html: Buffer
  readonly etag: string
  /** Compresses once, when it is first asked for. */
  compressed(coding: Coding): Promise<Buffer>
}

/** The files of each address, as the website's build writes them: `{"/clients/$clientId": ["assets/…js"]}`. */
type Preloads = Readonly<Record<string, readonly string[]>>

/** The first paint of each address, see `packages/web/scripts/first-paint.ts`. */
interface FirstPaint {
  readonly shells: Readonly<Record<string, string>>
  readonly addresses: Readonly<Record<string, Readonly<Record<'signedIn' | 'signedOut', First>>>>
}

interface First {
  readonly shell: string
  readonly requests: object
  readonly scriptsOf?: string
}

type Who = 'signedIn' | 'signedOut'

/**
 * The page of each path: `index.html`, which also shows the frame of its kind of page before any script has run, and
 * names its scripts and first requests. The browser fetches them all at once instead of finding one in the other.
 * @param root folder of the built website
 */
export function appPages(root: string): (path: string, who: Who) => AppPage {
  const html = readFileSync(join(root, 'index.html'), 'utf8')
  const preloads: Preloads = readJson(join(root, 'route-preloads.json')) ?? {}
  const { shells, addresses }: FirstPaint = readJson(join(root, 'first-paint.json')) ?? noPaint
  const plain = pageFrom(html)
  const pageOf = (address: string, who: Who) => {
    const first = addresses[address]?.[who]
    if (first === undefined) return plain
    const scripts = preloads[first.scriptsOf ?? address] ?? []
    return pageFrom(withFirst(html, { ...first.requests, scripts }, shells[first.shell] ?? ''))
  }
  const pages = Object.keys(preloads)
    // `/services/new` before `/services/$serviceId`, as the router reads them.
    .toSorted((one, other) => paramsIn(one) - paramsIn(other))
    .map((address) => ({
      pattern: patternOf(address),
      signedIn: once(() => pageOf(address, 'signedIn')),
      signedOut: once(() => pageOf(address, 'signedOut')),
    }))
  return (path, who) => pages.find(({ pattern }) => pattern.test(path))?.[who]() ?? plain
}

const noPaint: FirstPaint = { shells: {}, addresses: {} }

function readJson<T>(file: string): T | undefined {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as T) : undefined
}

/** Pages are made when they are first asked for, so that the start does not wait for them. */
function once<T>(make: () => T): () => T {
  let made: T | undefined
  return () => {
    made ??= make()
    return made
  }
}

function pageFrom(text: string): AppPage {
  const html = Buffer.from(text)
  const made = new Map<Coding, Promise<Buffer>>()
  return {
    html,
    etag: `W/"${createHash('sha256').update(html).digest('base64url').slice(0, 22)}"`,
    compressed: async (coding) => {
      const running = made.get(coding) ?? compress(html, coding, 'once')
      made.set(coding, running)
      return await running
    },
  }
}

const paramsIn = (address: string): number => address.split('$').length

function patternOf(address: string): RegExp {
  const segments = address.split('/').filter((segment) => segment !== '')
  const patterns = segments.map((segment) =>
    segment.startsWith('$') ? '/[^/]+' : `/${RegExp.escape(segment)}`,
  )
  return new RegExp(`^${patterns.join('')}/?$`)
}

/** The first requests stand before the script that reads them. It is data, so no content policy applies to it. */
function withFirst(html: string, requests: object, shell: string): string {
  const data = JSON.stringify(requests).replaceAll('<', String.raw`\u003c`)
  return html
    .replace(
      '<!--first-requests-->',
      () => `<script type="application/json" id="first-requests">${data}</script>`,
    )
    .replace('<div id="root">', (root) => root + shell)
}
