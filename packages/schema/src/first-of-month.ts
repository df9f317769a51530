/** A 1 that is a day: the name of a month follows, or the rest of a range does ("1–7 décembre"). */
const firstDay =
  /(?<!\d)1(?=(?:\s?[–-]\s?\d{1,2})?\s(?:janv|févr|mars|avr|mai|juin|juil|août|sept|oct|nov|déc))/g

/** A date as its readers write it: French has "1er" for the first of a month, where `Intl` writes "1". */
export function firstOfMonth(date: string, locale: string): string {
  return locale.startsWith('fr') ? date.replace(firstDay, '1er') : date
}
