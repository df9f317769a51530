import { type ErrorCode, errorCodes } from '@hora/schema/error-codes'
import type { FastifyReply } from 'fastify'
import type { RefusalOptions } from '#auth/route-options.ts'
import { failedInside } from '../pipeline/mask-errors.ts'
import { answerTypeFor, contentType } from './answer-type.ts'
import { noteRefusal, ruleFor } from './note-refusals.ts'
import { noteCode } from './refused-code.ts'

/** Answers in the GraphQL error format, so that clients need only one. A counted refusal names its rule. */
export function replyWithRefusal(
  reply: FastifyReply,
  status: number,
  code: ErrorCode,
  { message = errorCodes[code], rule = ruleFor(reply.request, code), details = {} }: RefusalOptions = {},
): FastifyReply {
  const { request } = reply
  if (rule !== null) noteRefusal(request, rule)
  noteCode(request, code)
  const requestId = request.id
  const reference = failedInside(code) ? { requestId } : {}
  const extensions = rule === null ? {} : { extensions: { rule, requestId } }
  return reply
    .code(status)
    .type(contentType(answerTypeFor(request)))
    .send(
      JSON.stringify({
        errors: [{ message, extensions: { code, ...reference, ...details } }],
        ...extensions,
      }),
    )
}
