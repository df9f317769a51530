import { plainLetters } from '@hora/schema/plain-letters'

/** A text without accents, case and apostrophes, in words: "Zoë O’Neill" → "zoe oneill". */
export function fold(text: string): string {
  return plainLetters(text)
    .replaceAll(/['’ʼ`´]/g, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** How well a text answers a query, the lower the better; null if a word of the query is not in it. */
export function rank(text: string, query: string): number | null {
  const [folded, asked] = [fold(text), fold(query)]
  if (asked === '') return 0
  if (folded.startsWith(asked)) return 0
  const words = folded.split(' ')
  const begins = (part: string) => words.some((word) => word.startsWith(part))
  const parts = asked.split(' ')
  if (parts.every(begins)) return 1
  return parts.every((part) => folded.includes(part)) ? 2 : null
}

/** The entries that answer a query, the best first; equally good ones keep their order. */
export function findIn<Entry extends { label: string; also?: string | undefined }>(
  entries: readonly Entry[],
  query: string,
): Entry[] {
  return entries
    .flatMap((entry) => {
      const found = rank(entry.label, query) ?? (entry.also ? rank(entry.also, query) : null)
      return found === null ? [] : [{ entry, found }]
    })
    .sort((a, b) => a.found - b.found)
    .map(({ entry }) => entry)
}
