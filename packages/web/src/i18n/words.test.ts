import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { errorCodes } from '@hora/schema/error-codes'
import { describe, expect, test } from 'vitest'
import { languages } from '#web/i18n/languages.ts'
import { readWords, valuesOf, wordsFiles, wordsIn } from '../../scripts/words.ts'

const web = join(import.meta.dirname, '../..')
const namespaces = [...new Set(wordsFiles(web).map((file) => wordsIn(file)?.namespace ?? ''))]
const sources = globSync(['src/**/*.ts', 'src/**/*.tsx'], {
  cwd: web,
  exclude: ['src/gql/**', '**/*.test.*', '**/*.gen.ts'],
}).map((file) => readFileSync(join(web, file), 'utf8'))

const folders = new Map(
  wordsFiles(web).map((file) => [wordsIn(file)?.namespace ?? '', file.replace(/\w+\.json$/, '')]),
)

const words = (language: string, namespace: string) =>
  readWords(join(web, folders.get(namespace) ?? '', `${language}.json`))

/** The source files that use a namespace. */
const readersOf = (namespace: string) =>
  sources.filter((source) =>
    [...source.matchAll(/useWords\(([^)]*)\)/g)].some(([, names]) => names?.includes(`'${namespace}'`)),
  )

/**
 * Whether a source names the key: in full, or as a template that ends in a variable, t(`ink.${ink}`), or begins with one
 * whose value it names, t(`${words}.title`).
 */
function names(source: string, key: string): boolean {
  if (source.includes(`'${key}'`)) return true
  const parts = key.split('.')
  const cuts = parts.map((_, cut) => [parts.slice(0, cut).join('.'), parts.slice(cut).join('.')] as const)
  return cuts.slice(1).some(([start, end]) => {
    const begins = source.includes(`'${start}'`) && source.includes(`}.${end}\``)
    return begins || source.includes(`\`${start}.\${`)
  })
}

describe.each(namespaces)('the words of %s', (namespace) => {
  const english = words('en', namespace)

  test.each(languages.slice(1))('have the same keys in English and in %s', (language) => {
    expect([...words(language, namespace).keys()].sort()).toEqual([...english.keys()].sort())
  })

  test('take the same values in every language, and no sentence is empty', () => {
    for (const language of languages) {
      for (const [key, sentence] of words(language, namespace)) {
        expect(sentence, key).not.toBe('')
        expect(valuesOf(sentence), key).toEqual(valuesOf(english.get(key) ?? ''))
      }
    }
  })

  test('are each used by a source file that loads the namespace', () => {
    if (namespace === 'i18n') return
    const readers = readersOf(namespace)
    expect([...english.keys()].filter((key) => !readers.some((source) => names(source, key)))).toEqual([])
  })
})

test('every error code has a sentence, and every sentence has a code', () => {
  const ofTheBrowser = ['INTERCEPTED', 'NETWORK']
  expect([...words('en', 'i18n').keys()].sort()).toEqual([...Object.keys(errorCodes), ...ofTheBrowser].sort())
})

const everySentence = (language: string) =>
  namespaces.flatMap((namespace) =>
    [...words(language, namespace)].map(([key, sentence]) => [`${namespace} ${key}`, sentence] as const),
  )

test.each(languages)('words in %s have curly apostrophes and no straight quotes', (language) => {
  expect(everySentence(language).filter(([, sentence]) => /['"]/.test(sentence))).toEqual([])
})

test('French keeps its double punctuation on the line: no-break spaces before : ; ! ? and inside « »', () => {
  const misspaced = /[^\u202F\s][?!;](?=\s|$)| [?!;:](?=\s|$)|«(?!\u00A0)|(?<!\u00A0)»|[^\u00A0\s]:(?=\s|$)/
  expect(everySentence('fr').filter(([, sentence]) => misspaced.test(sentence))).toEqual([])
})

test.each(languages)('words in %s put no zone inside brackets, because its name ends in some', (language) => {
  expect(everySentence(language).filter(([, sentence]) => /\([^)]*\{zone\}/.test(sentence))).toEqual([])
})
