import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { errorCodes } from '@hora/schema/error-codes'
import { describe, expect, test } from 'vitest'
import { languages } from '#web/i18n/languages.ts'

const src = join(import.meta.dirname, '..')
const namespaces = globSync('*.json', { cwd: join(src, 'i18n/locales/en') }).map((file) => file.slice(0, -5))
const sources = globSync(['**/*.ts', '**/*.tsx'], { cwd: src, exclude: ['gql/**', '**/*.test.*'] })
  .map((file) => readFileSync(join(src, file), 'utf8'))
  .join('\n')

function words(language: string, namespace: string): Map<string, string> {
  const flat = (value: unknown, path: string[]): [string, string][] =>
    typeof value === 'string'
      ? [[path.join('.'), value]]
      : Object.entries(value as object).flatMap(([key, child]) => flat(child, [...path, key]))
  const file = join(src, 'i18n/locales', language, `${namespace}.json`)
  return new Map(flat(JSON.parse(readFileSync(file, 'utf8')), []))
}

const withoutPlural = (key: string) => key.replace(/_(zero|one|two|few|many|other)$/, '')
const placeholders = (text: string) => (text.match(/\{\{.*?\}\}/g) ?? []).sort()

/** Whether some source names the key, whole or as a template that ends in a variable: t(`ink.${ink}`). */
function used(key: string): boolean {
  if (sources.includes(`'${key}'`)) return true
  const parts = key.split('.')
  return parts.some((_, cut) => {
    const before = parts.slice(0, cut).join('.')
    return sources.includes(`\`${before ? `${before}.` : ''}\${`) && before !== ''
  })
}

test('both languages have the same files', () => {
  const files = languages.map((language) =>
    globSync('*.json', { cwd: join(src, 'i18n/locales', language) }).sort(),
  )
  expect(files[1]).toEqual(files[0])
})

describe.each(namespaces)('the words of %s', (namespace) => {
  const english = words('en', namespace)
  const french = words('fr', namespace)

  test('have the same keys in English and French', () => {
    const keys = (map: Map<string, string>) => [...new Set([...map.keys()].map(withoutPlural))].sort()
    expect(keys(french)).toEqual(keys(english))
  })

  test('take the same values in both, and none is empty', () => {
    for (const [key, text] of english) {
      expect(text, key).not.toBe('')
      const other = french.get(key)
      if (other !== undefined) expect(placeholders(other), key).toEqual(placeholders(text))
    }
  })

  test('are all said somewhere', () => {
    if (namespace === 'errors') return
    expect([...english.keys()].map(withoutPlural).filter((key) => !used(key))).toEqual([])
  })
})

test('every error code has a sentence, and no sentence is left without its code', () => {
  expect([...words('en', 'errors').keys()]).toEqual([...Object.keys(errorCodes), 'NETWORK'].sort())
})
