import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '../..')
const api = join(root, 'packages/api/src')
const page = readFileSync(join(root, 'docs/security.md'), 'utf8')
const named = [...page.matchAll(/`([\w./-]+\.ts)`/g)].map(([, path = '']) => path)
const here = readdirSync(api, { recursive: true, encoding: 'utf8' }).map((path) => basename(path))

test('the security page names files that exist', () => {
  expect(named.length).toBeGreaterThan(20)
  const missing = named.filter((path) =>
    path.startsWith('packages/')
      ? !existsSync(join(root, path))
      : !(path.includes('/') ? existsSync(join(api, path)) : here.includes(path)),
  )
  expect(missing).toEqual([])
})
