import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../root.mjs'
import { DearestFirst, dearest } from './dearest-first.mjs'

test('every file of the list exists', () => {
  expect(dearest.filter((path) => !existsSync(join(root, path)))).toEqual([])
})

test('small projects run first, and the dearest files of a project before its other ones', async () => {
  /** @param {string} name @param {string} moduleId @param {number} [groupOrder] @returns {any} */
  const file = (name, moduleId, groupOrder = 0) => ({
    moduleId,
    project: { name, config: { root, isolate: false, sequence: { groupOrder } } },
  })
  const [first = '', second = ''] = dearest.map((path) => `/somewhere/${path}`)
  const files = [
    file('browser', '/b', 1),
    file('large', '/x'),
    file('large', second),
    file('large', first),
    file('small', '/y'),
  ]
  /** @type {any} */
  const cache = { getTestSpecificationResult: () => ({ failed: false, duration: 1 }) }
  const sorted = await new DearestFirst(/** @type {any} */ ({ cache, config: { root } })).sort(files)
  expect(sorted.map(({ moduleId }) => moduleId)).toEqual(['/y', first, second, '/x', '/b'])
})
