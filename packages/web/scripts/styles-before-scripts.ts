import type { ModulePreloadOptions, Plugin } from 'vite'

const helper = '\0vite/preload-helper.js'

/**
 * Takes the place of Vite's helper: it loads the style sheets of a script before the script, each once. Like Vite's, it
 * reports on the window what did not load.
 */
const loader = `
const sheets = new Map()
const sheet = (file) => {
  const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', crossOrigin: '', href: '/' + file })
  return new Promise((resolve, reject) => {
    link.onload = resolve
    link.onerror = () => {
      sheets.delete(file)
      link.remove()
      reject(new Error('This style sheet did not load: ' + file))
    }
    document.head.append(link)
  })
}
const once = (file) => {
  if (!sheets.has(file)) sheets.set(file, sheet(file))
  return sheets.get(file)
}
export const __vitePreload = (load, files = []) =>
  Promise.all(files.map(once)).then(load).catch((error) => {
    window.dispatchEvent(new Event('vite:preloadError'))
    throw error
  })
`

/** Scripts name only the style sheets of other scripts; the page names its scripts itself (see `route-preloads.ts`). */
export const modulePreload: ModulePreloadOptions = {
  polyfill: false,
  resolveDependencies: (_, files, { hostType }) =>
    hostType === 'html' ? files : files.filter((file) => file.endsWith('.css')),
}

/** Leaves Vite's loader of early scripts out of the bundle, and keeps what it does for style sheets. */
export function stylesBeforeScripts(): Plugin {
  return {
    name: 'hora:styles-before-scripts',
    apply: 'build',
    enforce: 'pre',
    load: (id) => (id === helper ? loader : null),
  }
}
