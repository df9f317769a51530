import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Plugin } from 'vite'

const iconImport = /^import \{([^}]*)\} from ['"]#web\/ui\/icons\.ts['"];?$/gm

/**
 * Imports each icon from its own file. The bundler's graph then shows which icons a page draws; through the list of all
 * icons, each module with one icon seems to need all of them.
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
