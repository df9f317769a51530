import type { FastifyInstance } from 'fastify'
import { avatarDownload } from './avatar-download.ts'
import { avatarUpload } from './avatar-upload.ts'
import { policyPages } from './policy-pages.ts'
import type { PeopleRoutesOptions } from './routes-options.ts'

/** Pictures and policies: what people fetch by plain HTTP. */
export async function peopleRoutes(app: FastifyInstance, options: PeopleRoutesOptions): Promise<void> {
  await app.register(avatarUpload, options)
  await app.register(avatarDownload, options)
  await app.register(policyPages)
}
