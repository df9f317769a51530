import { type ErrorCode, errorCodes } from '@hora/schema/error-codes'
import type { FastifyReply } from 'fastify'
import type { SecurityRule } from '#auth/security-rules.ts'
import { answerTypeFor, contentType } from './answer-type.ts'
import { noteRefusal, ruleFor } from './note-refusals.ts'
import { noteCode } from './refused-code.ts'

/** Answers in the GraphQL error format, so that clients need only one. A refusal that is counted names its rule. */
export function replyWithRefusal(
  reply: FastifyReply,
  status: number,
  code: ErrorCode,
  message: string = errorCodes[code],
  rule: SecurityRule | null = ruleFor(reply.request, code),
  details: Readonly<Record<string, string>> = {},
): FastifyReply {
  const { request } = reply
  if (rule !== null) noteRefusal(request, rule)
  noteCode(request, code)
  const extensions = rule === null ? {} : { extensions: { rule, requestId: request.id } }
  return reply
    .code(status)
    .type(contentType(answerTypeFor(request)))
    .send(JSON.stringify({ errors: [{ message, extensions: { code, ...details } }], ...extensions }))
}
