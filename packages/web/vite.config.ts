import tailwindcss from '@tailwindcss/vite'
import { tanstackRouter } from '@tanstack/router-plugin/vite'
import react from '@vitejs/plugin-react'
import { defaultClientConditions, defineConfig } from 'vite'
import { compileWords } from './scripts/compile-words.ts'
import { inlineDocuments } from './scripts/inline-documents.ts'
import { lightModules, modulesBelow } from './scripts/light-modules.ts'
import { qrEngineFile } from './scripts/qr-engine-file.ts'
import { routePreloads } from './scripts/route-preloads.ts'
import { withoutGraphWords } from './scripts/without-graph-words.ts'
import { modulePreload, withoutPreloadTable } from './scripts/without-preload-table.ts'
import { withoutPrinter } from './scripts/without-printer.ts'

const everyPage =
  /node_modules\/(?:react|react-dom|scheduler|@apollo|@wry|optimism|rxjs|tslib|graphql|@tanstack|@lingui|use-sync-external-store)\//

/** Small modules: 30,000 characters at most, with all they import. The libraries of every page count nothing. */
const isLight = lightModules(30_000, (id) => everyPage.test(id))

const isInFrame = modulesBelow(
  `${import.meta.dirname}/src/features/shell/layout/signed-in-layout.tsx`.replaceAll('\\', '/'),
)

/** Hora's own code and its icons. */
const sharedCode = /packages\/(?:web|schema)\/src\/(?!main\.tsx|.*\.(?:css|json)$)|lucide-react/
/** Hora's own code: with `$initial`, what the first page cannot do without. Not the entry itself. */
const ownCode = /packages\/(?:web|schema)\/src\/(?!main\.tsx|.*\.(?:css|json)$)/

/** What people read: told from code by its name. */
const words = /\/words\/\w+\.json$/

/** Where `npm run dev` starts the api. */
const api = `http://localhost:${process.env['PORT'] ?? 4000}`

export default defineConfig({
  plugins: [
    compileWords(),
    inlineDocuments(),
    qrEngineFile(),
    withoutPrinter(),
    withoutGraphWords(),
    withoutPreloadTable(),
    routePreloads(`${import.meta.dirname}/src/route-tree.gen.ts`),
    tanstackRouter({
      target: 'react',
      autoCodeSplitting: true,
      // A loader names the documents of its page: they come with the page, not with the first one.
      codeSplittingOptions: {
        defaultBehavior: [['loader', 'component', 'pendingComponent', 'errorComponent', 'notFoundComponent']],
      },
      routesDirectory: './src/routes',
      generatedRouteTree: './src/route-tree.gen.ts',
      routeFileIgnorePattern: '\\.test\\.tsx?$',
      quoteStyle: 'single',
      semicolons: false,
      disableLogging: true,
    }),
    react(),
    tailwindcss(),
  ],
  resolve: {
    // RxJS has a build for today's browsers, without helpers for the old ones.
    conditions: ['es2015', ...defaultClientConditions],
    // A hook React has had since 18; libraries that also serve older ones bring a copy.
    alias: [{ find: /^use-sync-external-store\/shim(?:\/index\.js)?$/, replacement: 'react' }],
  },
  // The app's own page; the others that lie here are built on their own.
  optimizeDeps: { entries: ['index.html'] },
  server: {
    proxy: {
      '/graphql': { target: api, ws: true },
      '/bookings': api,
      '/files': api,
      '/dev': api,
      '/healthz': api,
    },
  },
  build: {
    target: ['chrome123', 'firefox128', 'safari17.5'],
    sourcemap: false,
    modulePreload,
    reportCompressedSize: false,
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 600,
    // What every page needs, in few files: they compress better, and the libraries stay cached when only Hora changes.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'base', test: everyPage },
            { name: 'start', test: ownCode, tags: ['$initial'] },
            // The frame of the signed-in pages, which each of them needs as a whole.
            {
              name: (id, modules) => (isInFrame(id, modules) ? 'frame' : null),
              test: sharedCode,
            },
            // What eight pages share and is small ships as one file: many files of some hundred bytes compress badly.
            {
              name: (id, modules) => (isLight(id, modules) ? 'shared' : null),
              test: sharedCode,
              minShareCount: 8,
            },
          ],
        },
        chunkFileNames: ({ moduleIds }) =>
          `assets/${moduleIds.every((id) => words.test(id)) ? 'words-' : ''}[name]-[hash].js`,
      },
    },
  },
})
