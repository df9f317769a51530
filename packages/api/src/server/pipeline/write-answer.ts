import { errorCodes } from '@hora/schema/error-codes'
import { documentLimits } from '@hora/schema/limits'
import type { FormattedExecutionResult } from 'graphql'
import { ruleOfCode } from '#auth/security-rules.ts'
import { takeTurn } from '#graph/turns/turns.ts'
import type { Prepared } from './pipeline.ts'

/** An answer as it is sent. `isTooLarge` says that it is the refusal of a larger one. */
export interface Written {
  readonly bytes: Buffer
  readonly isTooLarge: boolean
}

/** The answer of an operation in place of one that is too large. A mutation has happened nevertheless. */
function refuseSize(requestId: string): Written {
  const refusal: FormattedExecutionResult = {
    data: null,
    errors: [{ message: errorCodes.ANSWER_TOO_LARGE, extensions: { code: 'ANSWER_TOO_LARGE' } }],
    extensions: { rule: ruleOfCode('ANSWER_TOO_LARGE'), requestId },
  }
  return { bytes: Buffer.from(JSON.stringify(refusal)), isTooLarge: true }
}

/**
 * Writes an answer as JSON, or the refusal of one that is too large. Prices bound the number of its objects, but not the
 * length of its texts. An alias can repeat a text, so such an answer is measured before it is written.
 */
export async function writeAnswer(
  answer: FormattedExecutionResult,
  { hasAliases, isLong }: Pick<Prepared, 'hasAliases' | 'isLong'>,
  requestId: string,
): Promise<Written> {
  const turn = isLong ? takeTurn() : undefined
  if (turn !== undefined) await turn
  if (hasAliases && isBeyond(answer, documentLimits.answerBytes)) return refuseSize(requestId)
  const text = JSON.stringify(answer)
  if (text.length > documentLimits.answerBytes) return refuseSize(requestId)
  const bytes = Buffer.from(text)
  return bytes.length > documentLimits.answerBytes ? refuseSize(requestId) : { bytes, isTooLarge: false }
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
