import { errorCodes } from '@hora/schema/error-codes'
import { documentLimits } from '@hora/schema/limits'
import type { FormattedExecutionResult } from 'graphql'
import { ruleOfCode } from '#auth/security-rules.ts'
import { takeTurn } from '#graph/turns/turns.ts'
import type { Prepared } from './pipeline.ts'

/** The answer of an operation in place of one that is too large. A mutation has happened nevertheless. */
const tooLarge = JSON.stringify({
  data: null,
  errors: [{ message: errorCodes.ANSWER_TOO_LARGE, extensions: { code: 'ANSWER_TOO_LARGE' } }],
  extensions: { rule: ruleOfCode('ANSWER_TOO_LARGE') },
} satisfies FormattedExecutionResult)

/**
 * Writes an answer as JSON, or the refusal of one that is too large. Prices bound the number of its objects, but not the
 * length of its texts. An alias can repeat a text, so such an answer is measured before it is written.
 */
export async function writeAnswer(
  answer: FormattedExecutionResult,
  { hasAliases, isLong }: Pick<Prepared, 'hasAliases' | 'isLong'>,
): Promise<Buffer> {
  const turn = isLong ? takeTurn() : undefined
  if (turn !== undefined) await turn
  if (hasAliases && isBeyond(answer, documentLimits.answerBytes)) return Buffer.from(tooLarge)
  const text = JSON.stringify(answer)
  if (text.length > documentLimits.answerBytes) return Buffer.from(tooLarge)
  const bytes = Buffer.from(text)
  return bytes.length > documentLimits.answerBytes ? Buffer.from(tooLarge) : bytes
}

/** Whether an answer was replaced by its refusal. */
export function isTooLarge(written: Buffer): boolean {
  return written.length === tooLarge.length && written.toString('latin1') === tooLarge
}

/** Whether the texts and names of a value have more characters than a limit. JSON has at least as many. */
function isBeyond(value: unknown, limit: number): boolean {
  return remaining(value, limit) < 0
}

function remaining(value: unknown, left: number): number {
  if (typeof value === 'string') return left - value.length
  if (typeof value !== 'object' || value === null) return left - 1
  let rest = left
  if (Array.isArray(value)) {
    for (const each of value) {
      rest = remaining(each, rest)
      if (rest < 0) return rest
    }
    return rest
  }
  for (const [key, each] of Object.entries(value)) {
    rest = remaining(each, rest - key.length)
    if (rest < 0) return rest
  }
  return rest
}
