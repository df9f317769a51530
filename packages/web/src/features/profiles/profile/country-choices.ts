import type { Choice } from '#web/ui/fields/select.tsx'

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
/** Codes that are not countries: unions, tests, the unknown. */
const unions = new Set(['EU', 'EZ', 'UN', 'XA', 'XB', 'ZZ', 'QO'])

/** Every country that the browser can name, sorted in the reader's language. */
export function countryChoices(locale: string): Choice[] {
  const names = new Intl.DisplayNames([locale], { type: 'region', fallback: 'none' })
  const codes = letters.flatMap((first) => letters.map((second) => first + second))
  return codes
    .filter((code) => !unions.has(code) && new Intl.Locale(`und-${code}`).region === code)
    .flatMap((code) => {
      const label = names.of(code)
      return label ? [{ value: code, label }] : []
    })
    .sort((a, b) => a.label.localeCompare(b.label, locale))
}
