import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The files of each address, as the website's build writes them: `{"/clients/$clientId": ["assets/…js"]}`. */
type Preloads = Readonly<Record<string, readonly string[]>>

/**
 * The page of each path: `index.html`, which also names the scripts of its address. The browser fetches them all at
 * once instead of finding one in the other.
 * @param root folder of the built website
 */
export function appPages(root: string): (path: string) => Buffer {
  const html = readFileSync(join(root, 'index.html'), 'utf8')
  const plain = Buffer.from(html)
  const pages = Object.entries(readPreloads(root))
    // `/services/new` before `/services/$serviceId`, as the router reads them.
    .toSorted(([one], [other]) => paramsIn(one) - paramsIn(other))
    .map(([address, files]) => ({ pattern: patternOf(address), page: withLinks(html, files) }))
  return (path) => pages.find(({ pattern }) => pattern.test(path))?.page ?? plain
}

function readPreloads(root: string): Preloads {
  const file = join(root, 'route-preloads.json')
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Preloads) : {}
}

const paramsIn = (address: string): number => address.split('$').length

function patternOf(address: string): RegExp {
  const segments = address.split('/').filter((segment) => segment !== '')
  const patterns = segments.map((segment) =>
    segment.startsWith('$') ? '/[^/]+' : `/${RegExp.escape(segment)}`,
  )
  return new RegExp(`^${patterns.join('')}/?$`)
}

function withLinks(html: string, files: readonly string[]): Buffer {
  const links = files.map((file) => `<link rel="modulepreload" crossorigin href="/${file}">`)
  return Buffer.from(html.replace('</head>', `${links.join('')}</head>`))
}
