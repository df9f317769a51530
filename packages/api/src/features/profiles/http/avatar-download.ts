import type { FastifyInstance } from 'fastify'
import type { RouteOptions } from '#auth/route-options.ts'
import { type FileId, parseId } from '#kernel/ids.ts'
import { findVisibleAvatar } from '../data/avatar-access.ts'

/** A picture must not run or embed anything, and browsers must not guess another type. */
const headers = {
  'cache-control': 'private, max-age=300',
  'content-disposition': 'inline; filename="avatar.webp"',
  'content-security-policy': "default-src 'none'; sandbox",
  'content-type': 'image/webp',
  'cross-origin-resource-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
} as const

/**
 * GET /files/avatar/<fileId>, for the person, people connected with them, and the holder of an open invitation of
 * theirs (`?invitation=<token>`); 404 for all others.
 */
export async function avatarDownload(
  app: FastifyInstance,
  { ports, authenticate }: RouteOptions,
): Promise<void> {
  app.get<{ Params: { fileId: string }; Querystring: { invitation?: string } }>(
    '/files/avatar/:fileId',
    async (request, reply) => {
      const fileId = parseId<FileId>(request.params.fileId)
      const { invitation } = request.query
      const viewer = await authenticate(request.headers.cookie)
      const invitationToken = typeof invitation === 'string' ? invitation : null
      const key = fileId === null ? null : await findVisibleAvatar(ports, { fileId, viewer, invitationToken })
      const bytes = key === null ? null : await ports.files.get(key)
      if (bytes === null) return reply.code(404).header('cache-control', 'no-store').send()
      return reply.headers(headers).send(Buffer.from(bytes))
    },
  )
}
