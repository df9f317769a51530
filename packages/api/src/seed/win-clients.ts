import type { SignedInViewer } from '#auth/viewer.ts'
import { acceptInvitation, createInvitation } from '#features/connections/index.ts'
import { type DemoClient, demoClients } from './demo-people.ts'
import { settlePerson } from './settle-person.ts'
import { type Story, take } from './story.ts'

export type Clients = Readonly<Record<DemoClient, SignedInViewer>>

const terms = { email: null, message: null, maxUses: 1, expiresInDays: 14 }

/** Ada invites, her clients accept one after the other; two more invitations are still open. */
export async function winClients(story: Story, ada: SignedInViewer): Promise<Clients> {
  const settled = new Map<string, SignedInViewer>()
  for (const [index, name] of Object.keys(demoClients).entries()) {
    settled.set(name, await winClient(story, ada, name as DemoClient, index))
  }
  const invite = { ...terms, idempotencyKey: 'demo:invite:sam', email: 'sam@hora.example' }
  const message = 'It was good to meet you at the workshop. Shall we begin?'
  take(await createInvitation(story.at(-2, '16:40'), ada, { ...invite, message }))
  const workshop = { ...terms, idempotencyKey: 'demo:invite:workshop', maxUses: 12, expiresInDays: 30 }
  take(await createInvitation(story.at(-3, '11:15'), ada, workshop))
  return Object.fromEntries(settled) as Clients
}

async function winClient(story: Story, ada: SignedInViewer, name: DemoClient, index: number) {
  const ports = story.at(-20 + index, '18:30')
  const invite = { ...terms, idempotencyKey: `demo:invite:${name}` }
  const { issuedInvitation: issued } = take(await createInvitation(ports, ada, invite))
  const client = await settlePerson(ports, demoClients[name])
  const token = issued.url.slice(issued.url.lastIndexOf('/') + 1)
  take(await acceptInvitation(ports, client, { token, ip: '192.0.2.10' }), 'ALREADY_CONNECTED')
  return client
}
