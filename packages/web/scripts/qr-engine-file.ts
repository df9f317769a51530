import type { Plugin } from 'vite'

const engine = /qr-scanner\/qr-scanner-worker\.min\.js$/
const embedded = /new Blob\(\[`((?:[^`\\]|\\[`$])*)`\]\)/

/**
 * Puts the QR code reader into its own file. The library builds its worker from a text in the page (a `blob:` address),
 * which the content policy forbids. A file of the app may run.
 */
export function qrEngineFile(): Plugin {
  return {
    name: 'hora:qr-engine-file',
    apply: 'build',
    transform(code, id) {
      if (!engine.test(id)) return null
      const source = embedded.exec(code)?.[1]?.replaceAll(/\\([`$])/g, '$1')
      if (!source) return this.error('qr-scanner no longer keeps its worker where this plugin expects it')
      const file = this.emitFile({ type: 'asset', name: 'qr-engine.js', source })
      return {
        code: `export const createWorker = () => new Worker(import.meta.ROLLUP_FILE_URL_${file})`,
        map: null,
      }
    },
  }
}
