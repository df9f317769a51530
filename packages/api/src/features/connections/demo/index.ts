import type { SignedInViewer } from '#auth/viewer.ts'
import { type DemoClient, demoClients } from '#features/accounts/demo/people.ts'
import { createDemoPerson } from '#features/profiles/demo/create-demo-person.ts'
import { ada } from '#features/profiles/demo/index.ts'
import { oncePer } from '#kernel/once-per.ts'
import { type DemoStep, type Story, take } from '#seed/story.ts'
import { acceptInvitation } from '../use-cases/accept-invitation.ts'
import { createInvitation } from '../use-cases/create-invitation.ts'

const terms = { email: null, message: null, maxUses: 1, expiresInDays: 14 }
const names = Object.keys(demoClients) as readonly DemoClient[]
const firstDay = -20

/** Ada's clients, who join one a day. */
const clients = new Map(names.map((name, index) => [name, oncePer(joinOn(firstDay + index, name))]))

function joinOn(day: number, name: DemoClient): (story: Story) => Promise<SignedInViewer> {
  return async (story) => {
    const ports = story.at(day, '18:30')
    const invite = { ...terms, idempotencyKey: `demo:invite:${name}` }
    const { issuedInvitation: issued } = take(await createInvitation(ports, await ada(story), invite))
    const client = await createDemoPerson(ports, demoClients[name])
    const token = issued.url.slice(issued.url.lastIndexOf('/') + 1)
    take(await acceptInvitation(ports, client, { token, ip: '192.0.2.10' }), 'ALREADY_CONNECTED')
    return client
  }
}

/** A client of Ada: she invited, they accepted. */
export async function demoClient(story: Story, name: DemoClient): Promise<SignedInViewer> {
  const client = await clients.get(name)?.(story)
  if (client === undefined) throw new Error(`There is no client ${name}`)
  return client
}

/** An invitation by mail and a link for many people, both still open. */
async function inviteByMail(story: Story): Promise<void> {
  const invite = { ...terms, idempotencyKey: 'demo:invite:sam', email: 'sam@hora.example' }
  const message = 'It was good to meet you at the workshop. Would you like to start?'
  take(await createInvitation(story.at(-2, '16:40'), await ada(story), { ...invite, message }))
}

async function inviteByLink(story: Story): Promise<void> {
  const workshop = { ...terms, idempotencyKey: 'demo:invite:workshop', maxUses: 12, expiresInDays: 30 }
  take(await createInvitation(story.at(-3, '11:15'), await ada(story), workshop))
}

export const demo: readonly DemoStep[] = [
  ...names.map((name, index) => ({
    day: firstDay + index,
    run: (story: Story) => demoClient(story, name),
  })),
  { day: -3, run: inviteByLink },
  { day: -2, run: inviteByMail },
]
