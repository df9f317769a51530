/**
 * Everything that Hora keeps in the browser. `device` is a choice about this browser, which stays. `person` is about
 * the account that is signed in, or was typed by that person, and is removed when anybody signs in or out.
 */
export const kept = {
  theme: { area: 'local', key: 'hora.theme', about: 'device' },
  language: { area: 'local', key: 'hora.language', about: 'device' },
  /** That this browser has the fonts, so that they need not wait for the scripts. */
  fonts: { area: 'local', key: 'hora.fonts', about: 'device' },
  /** A random mark of the last time that somebody signed in or out here. */
  turn: { area: 'local', key: 'hora.turn', about: 'device' },
  /** The mark when this tab last forgot. */
  turnOfTab: { area: 'session', key: 'hora.turn', about: 'device' },
  /** The message typed for a held booking. */
  message: { area: 'session', key: 'hora.message:', about: 'person' },
  /** The start of the mailed link that signed in here. A second click on it goes on as the same person. */
  signedInBy: { area: 'local', key: 'hora.signed-in-by', about: 'person' },
  /** Scroll positions, kept by the router under random keys. */
  scroll: { area: 'session', key: 'tsr-scroll-restoration-', about: 'person' },
} as const satisfies Record<string, Kept>

export interface Kept {
  /** `session` is one tab. */
  readonly area: 'local' | 'session'
  /** One key, or the start of many if it ends with `:` or `-`. */
  readonly key: string
  readonly about: 'device' | 'person'
}

/** The declaration of a key; undefined if it has none. */
export function declarationOf(area: Kept['area'], key: string): Kept | undefined {
  return Object.values<Kept>(kept).find(
    (each) => each.area === area && (/[:-]$/.test(each.key) ? key.startsWith(each.key) : key === each.key),
  )
}
