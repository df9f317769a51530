import { readFileSync } from 'node:fs'
import type { Plugin, Rolldown } from 'vite'
import { routeFiles } from './route-files.ts'

type Chunks = ReadonlyMap<string, Rolldown.OutputChunk>

/**
 * Writes `route-preloads.json`: the scripts of each address that the entry does not import itself, and their style
 * sheets. The server names them in the page, so that the browser fetches them at once, and the scripts themselves carry
 * no table of them.
 * @param tree path of the generated route tree
 * @param alsoFirst modules that a page loads on demand and always needs, by address
 */
export function routePreloads(
  tree: string,
  alsoFirst: Readonly<Record<string, readonly string[]>> = {},
): Plugin {
  return {
    name: 'hora:route-preloads',
    apply: 'build',
    generateBundle(_, bundle) {
      const all = Object.values(bundle).filter((file) => file.type === 'chunk')
      const chunks: Chunks = new Map(all.map((chunk) => [chunk.fileName, chunk]))
      const entry = withImports(
        all.filter(({ isEntry }) => isEntry),
        chunks,
      )
      const preloads = [...routeFiles(readFileSync(tree, 'utf8'))].map(([address, files]) => {
        const onDemand = alsoFirst[address] ?? []
        const own = all.filter(({ moduleIds }) =>
          moduleIds.some((id) => isPartOf(id, files) || onDemand.some((module) => id.endsWith(module))),
        )
        const scripts = [...withImports(own, chunks)].filter((file) => !entry.has(file))
        const sheets = scripts.flatMap((file) => [...(chunks.get(file)?.viteMetadata?.importedCss ?? [])])
        return [address, [...scripts, ...sheets]]
      })
      const source = JSON.stringify(Object.fromEntries(preloads))
      this.emitFile({ type: 'asset', fileName: 'route-preloads.json', source })
    },
  }
}

/** Whether a module is what the router splits off one of these route files: loader and component. */
function isPartOf(id: string, files: readonly string[]): boolean {
  const [path = '', query = ''] = id.split('?')
  return query.startsWith('tsr-split') && files.some((file) => path.endsWith(`/src/routes/${file}.tsx`))
}

/** The file names of chunks and of everything they import when they load. */
function withImports(start: readonly Rolldown.OutputChunk[], chunks: Chunks): ReadonlySet<string> {
  const found = new Set<string>()
  const waiting = start.map(({ fileName }) => fileName)
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (found.has(file)) continue
    found.add(file)
    waiting.push(...(chunks.get(file)?.imports ?? []))
  }
  return found
}
