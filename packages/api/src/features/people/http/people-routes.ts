import type { IncomingHttpHeaders } from 'node:http'
import type { FastifyInstance } from 'fastify'
import type { Viewer } from '#auth/viewer.ts'
import type { Ports } from '#ports'
import { avatarDownload } from './avatar-download.ts'
import { avatarUpload } from './avatar-upload.ts'
import { policyPages } from './policy-pages.ts'

export interface PeopleRoutesOptions {
  readonly ports: Ports
  readonly authenticate: (cookieHeader: string | undefined) => Promise<Viewer>
  /** Whether a request that changes something comes from our own pages. */
  readonly mayAct: (headers: IncomingHttpHeaders) => boolean
}

/** Pictures and policies: what people fetch by plain HTTP. */
export async function peopleRoutes(app: FastifyInstance, options: PeopleRoutesOptions): Promise<void> {
  await app.register(avatarUpload, options)
  await app.register(avatarDownload, options)
  await app.register(policyPages)
}
