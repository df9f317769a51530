import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Plugin } from 'vite'

const iconImport = /^import \{([^}]*)\} from ['"]#web\/ui\/icons\.ts['"];?$/gm

const factory = /lucide-react\/dist\/esm\/createLucideIcon\.mjs$/

/** Draws an icon as the library does when it is given a class and attributes; Hora sets size and stroke in its styles. */
const plainFactory = `
import { createElement } from 'react'
const nameless = (props) => !('title' in props || 'role' in props || Object.keys(props).some((key) => key.startsWith('aria-')))
export default ({ name, node }) => ({ className, ...props }) =>
  createElement(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: 24,
      height: 24,
      viewBox: '0 0 24 24',
      fill: 'none',
      stroke: 'currentColor',
      strokeWidth: 2,
      strokeLinecap: 'round',
      strokeLinejoin: 'round',
      className: ['lucide', 'lucide-' + name, className].filter(Boolean).join(' '),
      ...(nameless(props) ? { 'aria-hidden': 'true' } : {}),
      ...props,
    },
    node.map(([tag, attributes]) => createElement(tag, attributes)),
  )
`

/**
 * Imports each icon from its own file. The bundler's graph then shows which icons a page draws; through the list of all
 * icons, each module with one icon seems to need all of them. Options that Hora does not use are left out of the
 * library's component: its names in other cases, absolute strokes and a context.
 */
export function directIcons(): Plugin {
  let files: ReadonlyMap<string, string> = new Map()
  return {
    name: 'hora:direct-icons',
    apply: 'build',
    enforce: 'pre',
    buildStart() {
      files = iconFiles()
    },
    load: (id) => (factory.test(id) ? plainFactory : null),
    transform: (code, id) =>
      /\.tsx?$/.test(id) && code.includes('#web/ui/icons.ts') ? withDirectIcons(code, files) : null,
  }
}

/** The file of each icon, by all its names, from the library's own list. */
export function iconFiles(): ReadonlyMap<string, string> {
  const folder = join(createRequire(import.meta.url).resolve('lucide-react'), '../../esm')
  const list = readFileSync(join(folder, 'lucide-react.mjs'), 'utf8')
  const lines = list.matchAll(/^export \{(.*)\} from '\.\/icons\/([\w-]+)\.mjs';$/gm)
  return new Map(
    [...lines].flatMap(([, names = '', file = '']) =>
      [...names.matchAll(/default as (\w+)/g)].map(([, name = '']) => [name, file] as const),
    ),
  )
}

/** Replaces the import of icons in one source file. Types have no file, so they stay. */
export function withDirectIcons(code: string, files: ReadonlyMap<string, string>): string {
  return code.replace(iconImport, (whole, list: string) => {
    const names = list.split(',').flatMap((part) => part.trim() || [])
    const imports = names.map((name) => {
      const [original = '', local = original] = name.split(' as ')
      const file = files.get(original)
      return file && `import ${local} from 'lucide-react/icons/${file}'`
    })
    return imports.every(Boolean) ? imports.join('; ') : whole
  })
}
