import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import subsetFont from 'subset-font'
import type { Plugin } from 'vite'

const modules = join(import.meta.dirname, '../node_modules')
const kept = join(modules, '.hora-fonts')

/** The weights that the screens use: `font-normal` to `font-semibold`, and for the sans also bold. */
const weights = { newsreader: { min: 400, max: 600 }, 'hanken-grotesk': { min: 400, max: 700 } } as const

const face = /@font-face \{[^}]*\}/g
const source = /url\("(@fontsource-variable\/([\w-]+)\/files\/[\w-]+\.woff2)"\)/

/**
 * Cuts the fonts of a style sheet to the characters of their `unicode-range` and the weights that are used. The whole
 * fonts are almost twice as large.
 */
export function subsetFonts(): Plugin {
  return {
    name: 'hora:subset-fonts',
    apply: 'build',
    enforce: 'pre',
    async transform(css, id) {
      if (!/\/styles\/[\w-]*fonts\.css$/.test(id)) return null
      const faces = css.match(face) ?? []
      const smaller = await Promise.all(faces.map(withSubset))
      return faces.reduce((text, each, index) => text.replace(each, () => smaller[index] ?? each), css)
    },
  }
}

async function withSubset(css: string): Promise<string> {
  const [, file = '', family = ''] = source.exec(css) ?? []
  const range = /unicode-range:([^;]+);/.exec(css)?.[1] ?? ''
  const axis = Object.entries(weights).find(([name]) => name === family)?.[1]
  if (axis === undefined) throw new Error(`No weights are known for the font of this rule: ${css}`)
  return css.replace(file, await subsetOf(join(modules, file), range, axis))
}

/** The path of a subset. It is made once for each font and range. */
async function subsetOf(path: string, range: string, wght: { min: number; max: number }): Promise<string> {
  const font = readFileSync(path)
  const key = createHash('sha256')
    .update(font)
    .update(`${range} ${wght.min} ${wght.max}`)
    .digest('hex')
    .slice(0, 12)
  const name = path.replaceAll('\\', '/').split('/').at(-1)?.replace('.woff2', '')
  const subset = join(kept, `${name}-${key}.woff2`)
  if (!existsSync(subset)) {
    mkdirSync(kept, { recursive: true })
    const options = { targetFormat: 'woff2', variationAxes: { wght } } as const
    writeFileSync(subset, await subsetFont(font, charactersIn(range), options))
  }
  return subset
}

/** The characters of a `unicode-range`: `U+0041-0043, U+20AC` gives `ABC€`. */
export function charactersIn(range: string): string {
  return [...range.matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/g)]
    .flatMap(([, first = '', last = first]) => {
      const [from, to] = [Number.parseInt(first, 16), Number.parseInt(last, 16)]
      return Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index))
    })
    .join('')
}
