import { expect, test } from 'vitest'
import { lightModules, modulesBelow, modulesOfPages } from './light-modules.ts'

const graph: Record<string, { imports: string[]; loads?: string[]; size: number }> = {
  page: { imports: ['button', 'react'], size: 50 },
  button: { imports: ['page'], size: 40 },
  react: { imports: [], size: 10_000 },
  form: { imports: ['zod'], size: 10 },
  zod: { imports: [], size: 500 },
  route: { imports: ['form'], loads: ['page'], size: 5 },
}

const modules = {
  getModuleInfo: (id: string) => ({
    importedIds: graph[id]?.imports ?? [],
    dynamicallyImportedIds: graph[id]?.loads ?? [],
    code: 'x'.repeat(graph[id]?.size ?? 0),
  }),
}

test.each([
  ['page', 90, true],
  ['page', 89, false],
  ['form', 500, false],
  ['react', 0, true],
])('%s with all it imports, within %d characters: %s', (id, limit, expected) => {
  expect(lightModules(limit, (free) => free === 'react')(id, modules)).toBe(expected)
})

test('a page needs what it imports, directly or through other modules, and nothing else', () => {
  const needed = modulesBelow('page')
  expect(Object.keys(graph).filter((id) => needed(id, modules))).toEqual(['page', 'button', 'react'])
})

test('the page of a route is what its file loads on demand, with all imports', () => {
  const needed = modulesOfPages(['route'])
  expect(Object.keys(graph).filter((id) => needed(id, modules))).toEqual(['page', 'button', 'react'])
})
