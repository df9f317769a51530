const made = new Map<string, Intl.DateTimeFormat>()

/** One formatter per locale and shape: creating one costs a hundred times as much as using it. */
export function formatter(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale}|${JSON.stringify(options)}`
  const known = made.get(key)
  if (known) return known
  const fresh = new Intl.DateTimeFormat(locale, options)
  made.set(key, fresh)
  return fresh
}
