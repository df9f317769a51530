const made = new Map<string, Intl.NumberFormat>()

/** One formatter per locale and shape: creating one costs a hundred times as much as using it. */
export function numberFormatter(locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${locale}|${JSON.stringify(options)}`
  const known = made.get(key)
  if (known) return known
  const fresh = new Intl.NumberFormat(locale, options)
  made.set(key, fresh)
  return fresh
}
