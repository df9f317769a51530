import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { rulesOf } from './without-graph-words.ts'

const schema = join(import.meta.dirname, '../../schema/src')
const sources = (folder: string) =>
  readdirSync(join(schema, folder))
    .filter((file) => /(?<!\.test)\.ts$/.test(file))
    .map((file) => join(folder, file))
const files = [...sources(''), ...sources('inputs')]

test.each(files)('the page bundle has no graph descriptions or names from %s', (file) => {
  const rules = rulesOf(readFileSync(join(schema, file), 'utf8'))
  expect(rules).not.toMatch(/\.describe\(|\.register\(/)
})

test('only descriptions and names are removed; the rules around them stay', () => {
  const source = `z
    .object({
      label: line(8).describe(\`Up to \${max} characters; "it's".\`),
      note: line(9).describe(
        'Its (own) words, isn\\'t it.',
      ).nullish(),
      kind: z.string().register(graphTypes, { name: 'Kind' }),
    })
    .register(graphTypes, {
      name: 'Thing',
      description: 'A thing.',
    })
    .refine(inOrder)`
  expect(rulesOf(source).replaceAll(/\s+/g, '')).toBe(
    'z.object({label:line(8),note:line(9).nullish(),kind:z.string(),}).refine(inOrder)',
  )
})
