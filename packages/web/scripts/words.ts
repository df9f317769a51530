import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type CompiledMessage, compileMessageOrThrow } from '@lingui/message-utils/compileMessage'

/** A word file: `features/bookings/words/en.json` holds the English words of the namespace `bookings`. */
const wordsFile = /(?:^|\/)src\/(?:features\/)?(.+)\/words\/([a-z]{2})\.json$/

/** The namespace and language of a word file; null for any other file. */
export function wordsIn(path: string): { namespace: string; language: string } | null {
  const [, namespace, language] = wordsFile.exec(path.replaceAll('\\', '/')) ?? []
  return namespace && language ? { namespace, language } : null
}

/** Every word file of a web package, such as `src/ui/words/en.json`. */
export function wordsFiles(web: string): string[] {
  return globSync('src/**/words/*.json', { cwd: web })
    .map((file) => file.replaceAll('\\', '/'))
    .sort()
}

/** The sentences of one file by their keys: `{ cancel: { title: '…' } }` gives `cancel.title`. */
export function readWords(file: string): ReadonlyMap<string, string> {
  return flatten(JSON.parse(readFileSync(file, 'utf8')))
}

export function flatten(words: object, path: readonly string[] = []): Map<string, string> {
  const entries = Object.entries(words).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string'
      ? [[[...path, key].join('.'), value]]
      : [...flatten(value as object, [...path, key])],
  )
  return new Map(entries)
}

/** The values a sentence takes: `{name} has {count, plural, …}` takes `name` and `count`. Throws on broken ICU syntax. */
export function valuesOf(sentence: string): string[] {
  const found = new Set<string>()
  const visit = (message: CompiledMessage) => {
    for (const part of typeof message === 'string' ? [] : message) {
      if (typeof part === 'string') continue
      const [name, , forms] = part
      found.add(name)
      for (const form of Object.values(forms ?? {})) if (Array.isArray(form)) visit(form)
    }
  }
  visit(compileMessageOrThrow(sentence, (value) => value))
  return [...found].sort()
}

/**
 * The types of all words: each key with the names of the values its sentence takes.
 * @param web folder of the web package
 */
export function wordsTypes(web: string): string {
  const english = wordsFiles(web).filter((file) => wordsIn(file)?.language === 'en')
  const namespaces = english.map((file) => {
    const keys = [...readWords(join(web, file))].map(([key, sentence]) => {
      const names = valuesOf(sentence).map((name) => `'${name}'`)
      return `    '${key}': ${names.join(' | ') || 'never'}`
    })
    return `  '${wordsIn(file)?.namespace}': {\n${keys.join('\n')}\n  }`
  })
  return `/** Every namespace of words, its keys, and the values each sentence takes. Written by \`pnpm codegen\`. */
export interface AllWords {
${namespaces.join('\n')}
}
`
}
