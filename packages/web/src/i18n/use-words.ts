import { use, useMemo, useSyncExternalStore } from 'react'
import type { Language } from '#web/i18n/languages.ts'
import type { AllWords } from '#web/i18n/words.gen.ts'
import { type Namespace, type Values, type Words, WordsContext } from '#web/i18n/words.ts'

type KeyOf<N extends Namespace> = N extends Namespace ? keyof AllWords[N] & string : never

/** The names of the values in a sentence. */
type NamesOf<N extends Namespace, Key extends string> = N extends Namespace
  ? Key extends keyof AllWords[N]
    ? AllWords[N][Key]
    : never
  : never

type ValuesOf<Names> = [Names] extends [never]
  ? []
  : [values: Readonly<Record<Names & string, string | number>>]

/** Returns the sentence of a key. A missing key or value does not compile. */
export type Translate<N extends Namespace> = <Key extends KeyOf<N>>(
  key: Key,
  ...values: ValuesOf<NamesOf<N, Key>>
) => string

/** The words of some namespaces in the language on screen; suspends until they are loaded. */
export function useWords<N extends Namespace>(...namespaces: readonly N[]): Translate<N> {
  const { words, language } = useWordsStore()
  const missing = namespaces.find((namespace) => !words.isLoaded(namespace))
  // Thrown for Suspense: `use` before other hooks fails when it suspends twice (React 19.3).
  if (missing !== undefined) throw words.loading(missing)
  const names = namespaces.join(' ')
  return useMemo(() => translator(words, names.split(' '), language), [words, names, language])
}

/** `language` creates a new function for each language, so that memoized sentences are updated. */
function translator<N extends Namespace>(
  words: Words,
  namespaces: readonly string[],
  _language: Language,
): Translate<N> {
  return (key, ...[values]: readonly [Values?]) => {
    for (const namespace of namespaces) {
      const sentence = words.translate(`${namespace}.${key}`, values)
      if (sentence !== undefined) return sentence
    }
    console.error(`No words for ${key} in ${namespaces.join(', ')}`)
    return key
  }
}

/** The store of words, and the language on screen. */
export function useWordsStore(): { words: Words; language: Language } {
  const words = use(WordsContext)
  if (!words) throw new Error('useWordsStore outside of WordsContext')
  const language = useSyncExternalStore(words.onChange, words.language, words.language)
  return { words, language }
}
