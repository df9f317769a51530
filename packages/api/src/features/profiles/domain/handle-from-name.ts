import { limits } from '@hora/schema/limits'
import { plainLetters } from '@hora/schema/plain-letters'

/** For a name without Latin letters, or a very short one. */
const neutral = 'practice'

/** A handle of whole words: "Ana Maria Costa" → "ana-maria-costa", "Łukasz" → "lukasz", "李" → "practice". */
export function handleFromName(name: string): string {
  const words = plainLetters(name)
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
  if (words === '') return neutral
  return words.length < limits.handle.min ? `${words}-${neutral}` : wholeWords(words, limits.handle.max)
}

/** The handles to offer, in order: the name, then the name with a number. */
export function handleChoices(name: string, count: number): readonly string[] {
  const base = handleFromName(name)
  return Array.from({ length: count }, (_, index) => {
    const end = index === 0 ? '' : `-${index + 1}`
    return `${wholeWords(base, limits.handle.max - end.length)}${end}`
  })
}

/** The longest run of whole words that fits. */
function wholeWords(words: string, max: number): string {
  if (words.length <= max) return words
  const end = words.lastIndexOf('-', max)
  return words.slice(0, end < limits.handle.min ? max : end).replace(/-$/, '')
}
