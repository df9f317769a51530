import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'

const src = join(import.meta.dirname, '..')
const everywhere = ['ui', 'shell', 'i18n']
const staticImport = /^import\s+(?!type\b)[^'"]*?from '([^']+)'/gm
const names = (text: string, call: RegExp) =>
  new Set(
    [...text.matchAll(call)].flatMap(([, list = '']) =>
      [...list.matchAll(/'([^']+)'/g)].map(([, name]) => name),
    ),
  )

/** A module and all its imports, without what it loads later. */
function reached(file: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(file) || !existsSync(file) || !/\.tsx?$/.test(file)) return seen
  seen.add(file)
  for (const [, target = ''] of readFileSync(file, 'utf8').matchAll(staticImport)) {
    if (target.startsWith('#web/')) reached(join(src, target.slice(5)), seen)
    else if (target.startsWith('.')) reached(join(dirname(file), target), seen)
  }
  return seen
}

const routes = globSync('routes/**/*.tsx', { cwd: src }).filter((route) => !route.endsWith('gallery.tsx'))

test.each(routes)('%s loads exactly the words that its page shows', (route) => {
  const shown = [...reached(join(src, route))].flatMap((file) => [
    ...names(readFileSync(file, 'utf8'), /useWords\(([^)]*)\)/g),
  ])
  const loaded = names(readFileSync(join(src, route), 'utf8'), /loadWords\(([^)]*)\)/g)
  const parent = route.includes('settings.appearance') ? ['shell/settings'] : []
  const own = new Set(shown.filter((name) => ![...everywhere, ...parent].includes(name ?? '')))
  expect([...loaded].sort()).toEqual([...own].sort())
})
