import { globSync } from 'node:fs'
import tailwindcss from '@tailwindcss/vite'
import { tanstackRouter } from '@tanstack/router-plugin/vite'
import react from '@vitejs/plugin-react'
import { defaultClientConditions, defineConfig } from 'vite'
import { compileWords } from './scripts/compile-words.ts'
import { compressFiles } from './scripts/compress-files.ts'
import { directIcons } from './scripts/direct-icons.ts'
import { firstPaint } from './scripts/first-paint.ts'
import { inlineDocuments } from './scripts/inline-documents.ts'
import { lightModules, modulesBelow, modulesOfPages } from './scripts/light-modules.ts'
import { nativeTemporal } from './scripts/native-temporal.ts'
import { qrEngineFile } from './scripts/qr-engine-file.ts'
import { routePreloads } from './scripts/route-preloads.ts'
import { modulePreload, stylesBeforeScripts } from './scripts/styles-before-scripts.ts'
import { subsetFonts } from './scripts/subset-fonts.ts'
import { withoutGraphWords } from './scripts/without-graph-words.ts'
import { withoutPrinter } from './scripts/without-printer.ts'

const everyPage =
  /node_modules\/(?:react|react-dom|scheduler|@apollo|@wry|optimism|rxjs|tslib|graphql|@tanstack|@lingui|use-sync-external-store)\//

/** Small modules: at most 30,000 characters with all their imports. The libraries of every page are not counted. */
const isLight = lightModules(30_000, (id) => everyPage.test(id))

const isInFrame = modulesBelow(
  `${import.meta.dirname}/src/features/shell/layout/signed-in-layout.tsx`.replaceAll('\\', '/'),
)

const routes = `${import.meta.dirname}/src/routes`.replaceAll('\\', '/')

/** What pages without the frame need. Only signed-in people open the pages that are left out here. */
const isInPublicPage = modulesOfPages(
  globSync('*.tsx', { cwd: routes, exclude: ['__root.tsx', 'gallery.tsx', 'onboarding.tsx'] }).map(
    (file) => `${routes}/${file}`,
  ),
)

/** Hora's own code and its icons. */
const sharedCode = /packages\/(?:web|schema)\/src\/(?!main\.tsx|.*\.(?:css|json)$)|lucide-react/
/** Hora's own code: with `$initial`, what the first page needs. Without the entry itself. */
const ownCode = /packages\/(?:web|schema)\/src\/(?!main\.tsx|.*\.(?:css|json)$)/

/** The words of the screens. A chunk that holds only words has a prefix in its name. */
const words = /\/words\/\w+\.json$/

/** The address of the api under `npm run dev`. */
const api = `http://localhost:${process.env['PORT'] ?? 4000}`

export default defineConfig({
  plugins: [
    compileWords(),
    inlineDocuments(),
    directIcons(),
    qrEngineFile(),
    nativeTemporal(),
    withoutPrinter(),
    withoutGraphWords(),
    stylesBeforeScripts(),
    subsetFonts(),
    routePreloads(`${import.meta.dirname}/src/route-tree.gen.ts`, {
      '/calendar': ['/sessions/grid/calendar-grid.tsx'],
    }),
    tanstackRouter({
      target: 'react',
      autoCodeSplitting: true,
      // A loader names the documents of its page, so they load with the page and not with the first one.
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
    firstPaint(),
    compressFiles(),
  ],
  resolve: {
    // RxJS has a build for current browsers, without helpers for old ones.
    conditions: ['es2015', ...defaultClientConditions],
    // React has had this hook since 18; libraries that also support older versions include a copy.
    alias: [{ find: /^use-sync-external-store\/shim(?:\/index\.js)?$/, replacement: 'react' }],
  },
  // The app's own page; the other pages in this folder have their own builds.
  optimizeDeps: { entries: ['index.html'] },
  server: {
    proxy: {
      '/graphql': { target: api, ws: true },
      '/bookings': api,
      '/files': api,
      '/dev': api,
      '/healthz': api,
      '/readyz': api,
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
            // Small modules shared by ten pages and dialogs ship as one file: many tiny files compress badly. First those
            // that pages without the frame need too: a group takes the imports of its modules along.
            {
              debugName: 'shared',
              name: (id, modules) =>
                isInPublicPage(id, modules) && (isInFrame(id, modules) || isLight(id, modules))
                  ? 'shared'
                  : null,
              test: sharedCode,
              minShareCount: 10,
            },
            // The frame of the signed-in pages; each of them needs all of it.
            {
              debugName: 'frame',
              name: (id, modules) => (isInFrame(id, modules) ? 'frame' : null),
              test: sharedCode,
            },
            {
              debugName: 'pieces',
              name: (id, modules) => (isLight(id, modules) ? 'pieces' : null),
              test: sharedCode,
              minShareCount: 10,
            },
          ],
        },
        chunkFileNames: ({ moduleIds }) =>
          `assets/${moduleIds.every((id) => words.test(id)) ? 'words-' : ''}[name]-[hash].js`,
      },
    },
  },
})
