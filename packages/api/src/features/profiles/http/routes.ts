import type { FastifyInstance } from 'fastify'
import type { RouteOptions } from '#auth/route-options.ts'
import { avatarDownload } from './avatar-download.ts'
import { avatarUpload } from './avatar-upload.ts'

/** Routes of pictures over plain HTTP. */
export async function routes(app: FastifyInstance, options: RouteOptions): Promise<void> {
  await app.register(avatarUpload, options)
  await app.register(avatarDownload, options)
}
