import type { Apollo } from '#web/apollo/create-apollo.ts'
import type { Namespace } from '#web/i18n/words.ts'

/** What loaders and guards may use. */
export type RouterContext = {
  apollo: Apollo
  /** Fetches a feature's words beside its code and data, instead of after them. */
  loadWords: (...namespaces: Namespace[]) => Promise<void>
}
