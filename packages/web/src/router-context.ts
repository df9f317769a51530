import type { Apollo } from '#web/apollo/create-apollo.ts'
import type { Namespace } from '#web/i18n/words.ts'

/** What loaders and guards can use. */
export type RouterContext = {
  apollo: Apollo
  /** Loads a feature's words in parallel with its code and data. */
  loadWords: (...namespaces: Namespace[]) => Promise<void>
}
