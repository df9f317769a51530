import type { ModulePreloadOptions, Plugin } from 'vite'

const helper = '\0vite/preload-helper.js'
const stub = 'export const __vitePreload = (load) => load()'

/** The page names the scripts to fetch early (see `route-preloads.ts`); scripts name none. */
export const modulePreload: ModulePreloadOptions = {
  polyfill: false,
  resolveDependencies: (_, files, { hostType }) => (hostType === 'html' ? files : []),
}

/** Leaves Vite's loader of early scripts out of the bundle. There is one style sheet, and the page names it. */
export function withoutPreloadTable(): Plugin {
  return {
    name: 'hora:without-preload-table',
    apply: 'build',
    enforce: 'pre',
    load: (id) => (id === helper ? stub : null),
  }
}
