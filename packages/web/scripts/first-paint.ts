import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build, minifySync, type Plugin, type Rolldown, transformWithOxc } from 'vite'
import { compileWords } from './compile-words.ts'
import { firstOfAddresses } from './first-of-addresses.ts'
import { inlineDocuments } from './inline-documents.ts'
import { withoutStyleAttributes } from './without-style-attributes.ts'

const root = join(import.meta.dirname, '..')
const source = join(root, 'src/first-paint/first-script.ts')

/**
 * Puts into the page what its first paint needs, so that it waits for no other file: the style sheet, and the script
 * for theme, language and first requests. Writes `first-paint.json`: the painted frame of each kind of page, and the
 * first requests of each address. The server adds them to the page.
 */
export function firstPaint(): Plugin {
  return {
    name: 'hora:first-paint',
    transformIndexHtml: async (html) =>
      html.replace('<!--first-script-->', `<script>${await firstScript()}</script>`),
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        const page = bundle['index.html']
        if (page?.type !== 'asset') return
        const { shells, rules } = withoutStyleAttributes(await renderShells())
        page.source = withStyles(String(page.source), bundle, rules)
        const source = JSON.stringify({ shells, addresses: firstOfAddresses(root, bundle) })
        this.emitFile({ type: 'asset', fileName: 'first-paint.json', source })
      },
    },
  }
}

/** The first script as one expression that browsers run at once. */
export async function firstScript(): Promise<string> {
  const { code } = await transformWithOxc(readFileSync(source, 'utf8'), source)
  const script = `(()=>{${code.replace(/^export /m, '')};prepareFirstPaint()})()`
  return minifySync('first-script.js', script, { module: false }).code
}

/** Shows the frame in the language of the page, and without a third font. */
const ofFrames = [
  'html:lang(fr) [data-shell=en],html:not(:lang(fr)) [data-shell=fr]{display:none}',
  '[data-shell] .italic{font-style:normal}',
].join('')

/** Replaces the link to the style sheet by its content. */
function withStyles(html: string, bundle: Rolldown.OutputBundle, rules: string): string {
  return html.replace(/<link rel="stylesheet"[^>]* href="\/([^"]+)">/, (_, file: string) => {
    const sheet = bundle[file]
    if (sheet?.type !== 'asset') throw new Error(`The page links a style sheet that is not built: ${file}`)
    delete bundle[file]
    return `<style>${String(sheet.source).trim()}${ofFrames}${withoutFonts}${rules}</style>`
  })
}

/** Until the fonts may come: those of the system. */
const withoutFonts =
  'html[data-fonts=later]{--font-sans:ui-sans-serif,system-ui,sans-serif;--font-serif:ui-serif,Georgia,serif}'

/** Builds the frames for Node and renders them. */
async function renderShells(): Promise<Record<string, string>> {
  const outDir = join(root, 'node_modules/.hora-shells')
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [compileWords(), inlineDocuments()],
    build: {
      ssr: 'src/first-paint/render-shells.tsx',
      outDir,
      emptyOutDir: true,
      copyPublicDir: false,
      target: 'esnext',
    },
  })
  const { renderShells: render } = (await import(
    `${pathToFileURL(join(outDir, 'render-shells.js')).href}?${Date.now()}`
  )) as typeof import('../src/first-paint/render-shells.tsx')
  return await render()
}
