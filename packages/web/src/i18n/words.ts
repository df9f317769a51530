import { type Messages, setupI18n } from '@lingui/core'
import { createContext } from 'react'
import type { Language } from '#web/i18n/languages.ts'
import type { AllWords } from '#web/i18n/words.gen.ts'

export type Namespace = keyof AllWords

/** The words on screen: what is loaded, in which language, and how to change it. */
export interface Words {
  readonly language: () => Language
  /** Loads the words of some namespaces in the current language. */
  readonly load: (...namespaces: Namespace[]) => Promise<void>
  readonly isLoaded: (namespace: Namespace) => boolean
  /** Returns the same promise for each call until the words are loaded; a component suspends on it. */
  readonly loading: (namespace: Namespace) => Promise<void>
  /** Loads every used namespace in another language, then shows that language. */
  readonly setLanguage: (next: Language) => Promise<void>
  readonly onChange: (listener: () => void) => () => void
  /** The sentence of `namespace.key`; undefined where there is none. */
  readonly translate: (id: string, values?: Values) => string | undefined
}

export type Values = Readonly<Record<string, string | number>>

export const WordsContext = createContext<Words | null>(null)

const files = import.meta.glob<{ default: Messages }>('/src/**/words/*.json')

/** What every page shows; a feature's words load when one of its pages opens. */
const everywhere: Namespace[] = ['ui', 'shell']

/** Loads the words of the first paint in one language. */
export async function startWords(language: Language): Promise<Words> {
  const i18n = setupI18n()
  i18n.load(language, {})
  i18n.activate(language)
  const loads = new Map<string, Promise<void>>()
  const loaded = new Set<string>()
  const used = new Set<Namespace>()

  const loadOne = (namespace: Namespace, into: Language): Promise<void> => {
    used.add(namespace)
    const id = `${into}/${namespace}`
    const running = loads.get(id)
    if (running) return running
    const load = fetchWords(namespace, into).then((messages) => {
      i18n.load(into, messages)
      loaded.add(id)
    })
    loads.set(id, load)
    // A file that failed to load is requested again the next time.
    load.catch(() => loads.delete(id))
    return load
  }
  const present = () => i18n.locale as Language
  const load = async (...namespaces: Namespace[]) => {
    await Promise.all(namespaces.map((namespace) => loadOne(namespace, present())))
  }
  await load(...everywhere)
  return {
    language: present,
    load,
    loading: (namespace) => loadOne(namespace, present()),
    isLoaded: (namespace) => loaded.has(`${present()}/${namespace}`),
    setLanguage: async (next) => {
      await Promise.all([...used].map((namespace) => loadOne(namespace, next)))
      i18n.activate(next)
    },
    onChange: (listener) => i18n.on('change', listener),
    translate: (id, values) => (Object.hasOwn(i18n.messages, id) ? i18n._(id, asTyped(values)) : undefined),
  }
}

/**
 * Lingui decodes `\u202E` and `\x3C` in the finished sentence, so a name could bring characters that names may not
 * have. An encoded backslash comes out as the one that was typed.
 */
function asTyped(values: Values = {}): Values {
  const encoded = Object.entries(values).map(([name, value]) => [
    name,
    typeof value === 'string' ? value.replaceAll('\\', String.raw`\x5c`) : value,
  ])
  return Object.fromEntries(encoded)
}

async function fetchWords(namespace: Namespace, language: Language): Promise<Messages> {
  const load =
    files[`/src/features/${namespace}/words/${language}.json`] ??
    files[`/src/${namespace}/words/${language}.json`]
  if (!load) throw new Error(`No words for ${language}/${namespace}`)
  return (await load()).default
}
