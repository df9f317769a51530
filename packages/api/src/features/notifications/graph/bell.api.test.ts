import { inTransaction } from '@hora/db/transaction'
import { expect, test } from 'vitest'
import type { SignedInViewer } from '#auth/viewer.ts'
import { emailChanged } from '#features/accounts/notices/change-email.ts'
import { newLogin } from '#features/accounts/notices/new-login.ts'
import { passwordChanged } from '#features/accounts/notices/password-changed.ts'
import { aPerson } from '#features/accounts/testing/people.ts'
import { bookingConfirmed } from '#features/bookings/notices/booking-notices.ts'
import { aBooking } from '#features/bookings/testing/booking-rows.ts'
import { connectionEnded } from '#features/connections/notices/connection-notices.ts'
import { connect, theConnectionOf } from '#features/connections/testing/invitations.ts'
import { aProfessional } from '#features/profiles/testing/professionals.ts'
import type { AccountId } from '#kernel/ids.ts'
import { openWorld, type World } from '#testing/world.ts'
import type { Notice } from '../define-notice.ts'
import { notify } from '../use-cases/notify.ts'

const bell = `query Bell($first: Int, $after: String) { viewer { unreadNotifications notifications(first: $first, after: $after) {
  edges { node { id kind readAt counterpart } } pageInfo { hasNextPage endCursor }
} } }`
const markRead = `mutation Mark($ids: [ID!]) { markNotificationsRead(input: { notificationIds: $ids }) {
  __typename ... on MarkNotificationsReadSuccess { viewer { unreadNotifications } } ... on Error { code }
} }`
const changes = `subscription Changes($after: EventCursor) { notificationsChanged(after: $after) {
  cursor kind unreadNotifications notification { kind }
} }`

interface Bell {
  readonly viewer: {
    readonly unreadNotifications: number
    readonly notifications: {
      readonly edges: readonly {
        readonly node: { readonly id: string; readonly kind: string; readonly counterpart: string | null }
      }[]
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string }
    }
  }
}
interface Changed {
  readonly notificationsChanged: {
    readonly kind: string
    readonly unreadNotifications: number
    readonly notification: { readonly kind: string } | null
  }
}

/** Notifies a person about their own account. */
async function notifyPerson(
  world: World,
  who: SignedInViewer,
  ...notices: readonly Notice<string, AccountId>[]
) {
  const { accountId: to } = who
  const about = { to, by: null, subject: { id: to, professionalId: null } }
  for (const notice of notices) {
    await inTransaction(world.ports.db, async (tx) => await notify(tx, world.ports, notice, about))
    world.clock.advance({ seconds: 1 })
  }
}

async function read(world: World, who: SignedInViewer, variables: object = { first: 20 }) {
  return (await world.as(who).get<Bell>(bell, { ...variables })).viewer
}

test('the bell lists the newest first, in pages, with one statement for the list and one for the count', async () => {
  await using world = await openWorld()
  const noor = await aPerson(world)
  await notifyPerson(world, noor, newLogin, passwordChanged, emailChanged)
  const first = await read(world, noor, { first: 2 })
  const after = first.notifications.pageInfo.endCursor
  const rest = await read(world, noor, { first: 2, after })
  const kinds = [first, rest].flatMap((page) => page.notifications.edges.map(({ node }) => node.kind))
  expect(kinds).toEqual(['EMAIL_CHANGED', 'PASSWORD_CHANGED', 'NEW_LOGIN'])
  expect(await world.countStatements(async () => await read(world, noor))).toBe(2)
})

test('the names in a bell of any length take one statement for each type of subject', async () => {
  await using world = await openWorld()
  const [ada, noor] = [await aProfessional(world), await aPerson(world, { displayName: 'Noor' })]
  await connect(world, ada, noor)
  const { professionalId } = ada
  const connection = await theConnectionOf(world, ada)
  const about = { to: professionalId, by: noor.accountId }
  const notifyAda = async (start: string) => {
    const { id } = await aBooking(world, ada, noor, { start })
    await inTransaction(world.ports.db, async (tx) => {
      await notify(tx, world.ports, bookingConfirmed, { ...about, subject: { id, professionalId } })
      await notify(tx, world.ports, connectionEnded, { ...about, subject: connection })
    })
  }
  for (const start of ['2026-11-24T09:00:00Z', '2026-11-24T11:00:00Z']) {
    await notifyAda(start)
    expect(await world.countStatements(async () => await read(world, ada))).toBe(4)
  }
  const names = (await read(world, ada)).notifications.edges.map(({ node }) => node.counterpart)
  expect(names).toEqual(['Noor', 'Noor', 'Noor'])
})

test('markNotificationsRead marks one or all, and updates the count; the second time changes nothing', async () => {
  await using world = await openWorld()
  const noor = await aPerson(world)
  await notifyPerson(world, noor, newLogin, passwordChanged, emailChanged)
  const [one] = (await read(world, noor)).notifications.edges
  const left = async (ids: readonly unknown[] | null) => await world.as(noor).get(markRead, { ids })
  const unread = (count: number) => ({ markNotificationsRead: { viewer: { unreadNotifications: count } } })
  expect(await left([one?.node.id])).toMatchObject(unread(2))
  expect(await left([one?.node.id])).toMatchObject(unread(2))
  expect(await left([])).toMatchObject(unread(2))
  expect(await left(null)).toMatchObject(unread(0))
})

test('people read, mark and count their own notifications only', async () => {
  await using world = await openWorld()
  const [noor, eve] = [await aPerson(world), await aPerson(world)]
  await notifyPerson(world, noor, newLogin)
  const id = (await read(world, noor)).notifications.edges.at(0)?.node.id
  await world.as(eve).get(markRead, { ids: [id, 'nonsense', ''] })
  expect((await read(world, noor)).unreadNotifications).toBe(1)
  expect((await read(world, eve)).unreadNotifications).toBe(0)
  expect(await world.as(eve).get('query One($id: ID!) { node(id: $id) { id } }', { id })).toEqual({
    node: null,
  })
  const many = Array.from({ length: 201 }, () => id)
  expect(await world.as(noor).get(markRead, { ids: many })).toMatchObject({
    markNotificationsRead: { code: 'LIMIT_REACHED' },
  })
})

test('every tab gets new notifications and the marks of read ones', async () => {
  await using world = await openWorld()
  const noor = await aPerson(world)
  const tab = await world.as(noor).follow<Changed>(changes)
  const next = async () => (await tab.next()).notificationsChanged
  expect(await next()).toMatchObject({ kind: 'READY', unreadNotifications: 0 })
  await notifyPerson(world, noor, newLogin)
  expect(await next()).toMatchObject({
    kind: 'ADDED',
    unreadNotifications: 1,
    notification: { kind: 'NEW_LOGIN' },
  })
  await world.as(noor).get(markRead, {})
  expect(await next()).toMatchObject({ kind: 'CHANGED', unreadNotifications: 0, notification: null })
  tab.stop()
})

test('the professional sees the name of a client who accepted, and no stranger’s name', async () => {
  await using world = await openWorld()
  const ada = await aProfessional(world)
  await connect(world, ada, await aPerson(world, { displayName: 'Noor' }))
  expect((await read(world, ada)).notifications.edges).toMatchObject([
    { node: { kind: 'INVITATION_ACCEPTED', counterpart: 'Noor' } },
  ])
  const eve = await aPerson(world)
  const subject = await theConnectionOf(world, ada)
  await inTransaction(world.ports.db, async (tx) => {
    await notify(tx, world.ports, connectionEnded, { to: eve.accountId, by: ada.accountId, subject })
  })
  expect((await read(world, eve)).notifications.edges).toMatchObject([{ node: { counterpart: null } }])
})
