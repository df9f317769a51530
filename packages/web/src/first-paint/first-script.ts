import type { EarlyRequests } from '#web/first-paint/early-requests.ts'

/** What the server writes into the page for its address. */
export type FirstRequests = {
  /** Queries whose variables are parts of the path: `{ id: 4 }` is its fourth part. */
  readonly queries: readonly {
    readonly documentId: string
    readonly operationName: string
    readonly variables: Readonly<Record<string, number>>
  }[]
  /** The files of the page's words, by language. */
  readonly words: Readonly<Record<string, readonly string[]>>
}

/**
 * Runs before the first paint, inside the page itself: theme and language of the painted frame, and the first requests
 * of the page. It waits for no other file, so it imports nothing. The content policy of the page names its hash.
 */
export function prepareFirstPaint(): void {
  const page = document.documentElement
  const kept = (name: string): string | null => {
    try {
      return localStorage.getItem(`hora.${name}`)
    } catch {
      // Some private windows refuse storage; the settings of the system apply then.
      return null
    }
  }
  const theme = kept('theme')
  if (theme === 'light' || theme === 'dark') page.dataset['theme'] = theme
  const known = ['en', 'fr']
  const asked = [kept('language'), ...navigator.languages].map(
    (tag) => tag?.toLowerCase().split('-')[0] ?? '',
  )
  page.lang = asked.find((language) => known.includes(language)) ?? 'en'

  const text = document.getElementById('first-requests')?.textContent
  if (!text) return
  const { queries, words } = JSON.parse(text) as FirstRequests
  const parts = location.pathname.split('/')
  const early: EarlyRequests = new Map()
  for (const { documentId, operationName, variables } of queries) {
    try {
      const values = Object.entries(variables).map(([name, part]) => [
        name,
        decodeURIComponent(parts[part] ?? ''),
      ])
      const body = JSON.stringify({ documentId, operationName, variables: Object.fromEntries(values) })
      const answer = fetch('/graphql', {
        method: 'POST',
        headers: {
          accept: 'application/graphql-response+json, application/json',
          'content-type': 'application/json',
        },
        body,
      })
      // The app asks again when this fails.
      answer.catch(() => undefined)
      early.set(body, answer)
    } catch {
      // An address that cannot be decoded; the app shows what is wrong with it.
    }
  }
  window.horaEarly = early
  for (const href of words[page.lang] ?? []) {
    const link = document.createElement('link')
    document.head.append(Object.assign(link, { rel: 'modulepreload', crossOrigin: '', href: `/${href}` }))
  }
}
