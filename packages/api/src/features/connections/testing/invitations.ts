import { connections } from '@hora/db/tables'
import { eq } from 'drizzle-orm'
import type { SignedInViewer } from '#auth/viewer.ts'
import type { ProfessionalViewer } from '#features/profiles/testing/professionals.ts'
import type { ConnectionId } from '#kernel/ids.ts'
import { must } from '#testing/must.ts'
import type { World } from '#testing/world.ts'
import { acceptInvitation } from '../use-cases/accept-invitation.ts'
import { createInvitation } from '../use-cases/create-invitation.ts'

export interface InvitationOptions {
  readonly email?: string
  readonly maxUses?: number
  readonly expiresInDays?: number
  readonly message?: string
  readonly idempotencyKey?: string
}

/** An invitation of a professional, with its token. */
export async function anInvitation(
  world: World,
  professional: SignedInViewer,
  options: InvitationOptions = {},
) {
  const { issuedInvitation: issued } = must(
    await createInvitation(world.ports, professional, {
      idempotencyKey: options.idempotencyKey ?? world.ports.newId(),
      email: options.email ?? null,
      message: options.message ?? null,
      maxUses: options.maxUses ?? 1,
      expiresInDays: options.expiresInDays ?? 14,
    }),
  )
  return { ...issued, token: issued.url.slice(issued.url.lastIndexOf('/') + 1) }
}

/** The only connection of a professional, as the subject of a notice. */
export async function theConnectionOf({ ports: { db } }: World, { professionalId }: ProfessionalViewer) {
  const [row] = await db.select().from(connections).where(eq(connections.professionalId, professionalId))
  if (row === undefined) throw new Error('The professional has no connection')
  return { id: row.id as ConnectionId, professionalId }
}

/** Makes a person a client of a professional, through an invitation. */
export async function connect(
  world: World,
  professional: SignedInViewer,
  client: SignedInViewer,
): Promise<void> {
  const { token } = await anInvitation(world, professional)
  must(await acceptInvitation(world.ports, client, { token, ip: '192.0.2.1' }))
}
