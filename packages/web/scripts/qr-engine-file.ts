import type { Plugin } from 'vite'

const engine = /qr-scanner\/qr-scanner-worker\.min\.js$/
const embedded = /new Blob\(\[`((?:[^`\\]|\\[`$])*)`\]\)/

/**
 * Puts the reader of QR codes into a file of its own. The library makes its worker out of a text in the page (a
 * `blob:` address), which the content policy forbids; a file of ours may run.
 */
export function qrEngineFile(): Plugin {
  return {
    name: 'hora:qr-engine-file',
    apply: 'build',
    transform(code, id) {
      if (!engine.test(id)) return null
      const source = embedded.exec(code)?.[1]?.replaceAll(/\\([`$])/g, '$1')
      if (!source) return this.error('qr-scanner keeps its worker elsewhere than it used to')
      const file = this.emitFile({ type: 'asset', name: 'qr-engine.js', source })
      return {
        code: `export const createWorker = () => new Worker(import.meta.ROLLUP_FILE_URL_${file})`,
        map: null,
      }
    },
  }
}
