import type { FastifyInstance } from 'fastify'
import { avatarDownload } from './avatar-download.ts'
import { avatarUpload } from './avatar-upload.ts'
import type { AvatarRoutesOptions } from './routes-options.ts'

/** Pictures, by plain HTTP. */
export async function avatarRoutes(app: FastifyInstance, options: AvatarRoutesOptions): Promise<void> {
  await app.register(avatarUpload, options)
  await app.register(avatarDownload, options)
}
