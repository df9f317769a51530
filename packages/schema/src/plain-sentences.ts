import type { z } from 'zod'

/** The sentence for a problem that the rule has no sentence of its own for. */
export const plainSentence: z.core.$ZodErrorMap = (issue) => {
  switch (issue.code) {
    case 'too_small':
      return tooSmall(issue.origin, Number(issue.minimum))
    case 'too_big':
      return tooBig(issue.origin, Number(issue.maximum))
    case 'invalid_type':
      return issue.input === undefined || issue.input === null
        ? 'Enter a value.'
        : 'Enter another kind of value.'
    case 'invalid_value':
      return `Choose one of these: ${issue.values.map(String).join(', ')}.`
    case 'invalid_format':
      return issue.format === 'url'
        ? 'Enter a web address, such as https://example.org.'
        : 'Check how this is written.'
    default:
      return 'Enter another value.'
  }
}

function tooSmall(origin: string, minimum: number): string {
  if (origin === 'string') return minimum === 1 ? 'Enter some text.' : `Enter ${minimum} characters or more.`
  if (origin === 'array') return minimum === 1 ? 'Add one or more.' : `Add ${minimum} or more.`
  return `Enter ${minimum} or more.`
}

function tooBig(origin: string, maximum: number): string {
  if (origin === 'string') return `Enter up to ${characters(maximum)}.`
  if (origin === 'array') return `Add up to ${maximum}.`
  return `Enter ${maximum} or less.`
}

function characters(count: number): string {
  return count === 1 ? '1 character' : `${count} characters`
}
