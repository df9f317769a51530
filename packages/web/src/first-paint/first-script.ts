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
  /** The scripts of the page, and their style sheets. */
  readonly scripts?: readonly string[]
  /** The fonts of every page. */
  readonly fonts: readonly string[]
  /** Whether the fonts may come after the scripts: the frame of the page has hardly a word. */
  readonly fontsLater?: boolean
}

/**
 * Runs before the first paint, inside the page itself: theme and language of the painted frame, and the first requests
 * of the page. It waits for no other file, so it imports nothing. The content policy of the page names its hash.
 */
export function prepareFirstPaint(): void {
  const page = document.documentElement
  const theme = kept('theme')
  if (theme === 'light' || theme === 'dark') page.dataset['theme'] = theme
  const known = ['en', 'fr']
  const asked = [kept('language'), ...navigator.languages].map(
    (tag) => tag?.toLowerCase().split('-')[0] ?? '',
  )
  page.lang = asked.find((language) => known.includes(language)) ?? 'en'

  const text = document.getElementById('first-requests')?.textContent
  if (!text) return
  const { queries, words, scripts = [], fonts, fontsLater } = JSON.parse(text) as FirstRequests
  // In the order in which they are needed: without HTTP/2, a few files travel at a time.
  askEarly(queries)
  for (const file of [...(words[page.lang] ?? []), ...scripts])
    fetchEarly(file, file.endsWith('.css') ? { rel: 'preload', as: 'style' } : { rel: 'modulepreload' })
  // A browser that has the fonts shows them at once. Elsewhere the app brings them (`late-fonts.ts`).
  if (fontsLater && kept('fonts') === null) page.dataset['fonts'] = 'later'
  else
    for (const file of fonts)
      fetchEarly(file, { rel: 'preload', as: 'font', type: 'font/woff2', fetchPriority: 'low' })
  readTablesWhileIdle(page.lang)
}

function kept(name: string): string | null {
  try {
    return localStorage.getItem(`hora.${name}`)
  } catch {
    // Some private windows refuse storage; the settings of the system apply then.
    return null
  }
}

function fetchEarly(file: string, kind: Partial<HTMLLinkElement>): void {
  const link = document.createElement('link')
  document.head.append(Object.assign(link, { crossOrigin: '', href: `/${file}`, ...kind }))
}

function askEarly(queries: FirstRequests['queries']): void {
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
}

/**
 * Browsers read their tables of dates and zones when they first need them, which takes a phone a while. Once the frame
 * is painted, the page waits for scripts: then it takes nobody's time.
 */
function readTablesWhileIdle(language: string): void {
  const read = () => void new Intl.DateTimeFormat(language, { timeStyle: 'short', timeZone: 'UTC' }).format(0)
  new PerformanceObserver((_, observer) => {
    observer.disconnect()
    setTimeout(read)
  }).observe({ type: 'paint', buffered: true })
}
