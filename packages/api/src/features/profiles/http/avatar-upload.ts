import type { ErrorCode } from '@hora/schema/error-codes'
import { limits } from '@hora/schema/limits'
import type { FastifyInstance, FastifyReply } from 'fastify'
import type { RouteOptions } from '#auth/route-options.ts'
import { ruleOf } from '#auth/security-rules.ts'
import { uploadAvatar } from '../use-cases/upload-avatar.ts'

const statusOf: Partial<Record<ErrorCode, number>> = {
  FILE_REFUSED: 422,
  FORBIDDEN_ORIGIN: 403,
  RATE_LIMITED: 429,
  SIGNED_OUT: 401,
}

/**
 * POST /files/avatar with the picture as the body. Returns `{ avatarUrl }`, or a GraphQL error with the matching HTTP
 * status. Signed-out requests are refused before their body is read.
 */
export async function avatarUpload(
  app: FastifyInstance,
  { ports, authenticate, mayAct, refuse: answer }: RouteOptions,
): Promise<void> {
  const refuse = (reply: FastifyReply, code: ErrorCode, status = statusOf[code] ?? 400) =>
    answer(reply.header('cache-control', 'no-store'), status, code)
  app.removeAllContentTypeParsers()
  const types = ['image/jpeg', 'image/png', 'image/webp']
  app.addContentTypeParser(
    types,
    { parseAs: 'buffer', bodyLimit: limits.avatarBytes },
    (_request, body, done) => done(null, body),
  )
  app.setErrorHandler<Error & { statusCode?: number }>((error, _request, reply) => {
    if (error.statusCode === 413 || error.statusCode === 415)
      return refuse(reply, 'FILE_REFUSED', error.statusCode)
    throw error
  })
  app.post('/files/avatar', {
    onRequest: async (request, reply) => {
      if (!mayAct(request.headers)) return refuse(reply, 'FORBIDDEN_ORIGIN')
      const viewer = await authenticate(request.headers.cookie)
      if (viewer.kind === 'anonymous') return refuse(reply, 'SIGNED_OUT')
    },
    handler: async (request, reply) => {
      const viewer = await authenticate(request.headers.cookie)
      if (!Buffer.isBuffer(request.body)) return refuse(reply, 'FILE_REFUSED')
      const outcome = await uploadAvatar(ports, viewer, request.body)
      if (outcome.ok) return reply.header('cache-control', 'no-store').send(outcome.value)
      if ('retryAfterSeconds' in outcome.error) reply.header('retry-after', outcome.error.retryAfterSeconds)
      const { code } = outcome.error
      const status = statusOf[code] ?? 400
      return answer(reply.header('cache-control', 'no-store'), status, code, { rule: ruleOf(outcome.error) })
    },
  })
}
