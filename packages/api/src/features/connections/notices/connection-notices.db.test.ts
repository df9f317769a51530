import { aPerson } from '#features/accounts/testing/people.ts'
import { aProfessional } from '#features/profiles/testing/professionals.ts'
import { must } from '#testing/must.ts'
import { testEachNotice } from '#testing/notices.ts'
import type { World } from '#testing/world.ts'
import { connect, theConnectionOf } from '../testing/invitations.ts'
import { endConnection } from '../use-cases/end-connection.ts'
import { notices } from './index.ts'

async function connected(world: World) {
  const [ada, noor] = [await aProfessional(world), await aPerson(world)]
  await connect(world, ada, noor)
  const subject = await theConnectionOf(world, ada)
  const end = async () => {
    must(await endConnection(world.ports, ada, { accountId: noor.accountId, as: 'client' }))
  }
  return { ada, noor, subject, end }
}

testEachNotice(notices, {
  invitation_accepted: async (world) => {
    const { ada, subject, end } = await connected(world)
    return { to: ada.accountId, subject, page: '/clients', undo: end }
  },
  invitation_declined: async (world) => {
    const { accountId: to, professionalId } = await aProfessional(world)
    return { to, subject: { id: professionalId, professionalId }, page: '/clients', undo: null }
  },
  connection_ended: async (world) => {
    const { ada, noor, subject, end } = await connected(world)
    await end()
    const again = async () => await connect(world, ada, noor)
    return { to: noor.accountId, subject, page: '/my-sessions', undo: again }
  },
})
