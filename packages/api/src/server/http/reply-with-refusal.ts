import { type ErrorCode, errorCodes } from '@hora/schema/error-codes'
import type { FastifyReply } from 'fastify'

/** Answers in the GraphQL error format, so that clients need only one. */
export function replyWithRefusal(
  reply: FastifyReply,
  status: number,
  code: ErrorCode,
  message: string = errorCodes[code],
): FastifyReply {
  return reply
    .code(status)
    .type('application/json; charset=utf-8')
    .send(JSON.stringify({ errors: [{ message, extensions: { code } }] }))
}
