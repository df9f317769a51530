import { compileMessageOrThrow } from '@lingui/message-utils/compileMessage'
import type { Plugin } from 'vite'
import { flatten, wordsIn } from './words.ts'

/**
 * Compiles the ICU messages of the word files during the build: the browser gets ready parts and no parser. The result
 * is JSON with `namespace.key` as keys, which Vite's own JSON plugin then handles.
 */
export function compileWords(): Plugin {
  return {
    name: 'hora:compile-words',
    enforce: 'pre',
    transform(code, id) {
      const file = wordsIn(id)
      return file && { code: compiled(code, file.namespace), map: null }
    },
  }
}

function compiled(json: string, namespace: string): string {
  const sentences = [...flatten(JSON.parse(json))]
  return JSON.stringify(
    Object.fromEntries(
      sentences.map(([key, sentence]) => [
        `${namespace}.${key}`,
        compileMessageOrThrow(sentence, (value) => value),
      ]),
    ),
  )
}
