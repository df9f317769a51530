import { accounts, connections, professionals, services } from '@hora/db/tables'
import { eq } from 'drizzle-orm'
import { anonymous, type SignedInViewer, type Viewer } from '#auth/viewer.ts'
import { requestPasswordReset } from '#features/accounts/use-cases/password/request-password-reset.ts'
import type { Actor, Things } from '#graph/authorization/expectation.ts'
import { encodeGlobalId } from '#graph/global-id.ts'
import type { LoginId } from '#kernel/ids.ts'
import { aBooking } from '../booking-rows.ts'
import { connect } from '../connections.ts'
import { aPerson, aProfessional, type ProfessionalViewer } from '../people.ts'
import type { World } from '../world.ts'
import { aLogin, aMailedToken, fillProfile, setPasswords } from './furnish-people.ts'
import { blockSomebody, fillDiary, inviteSome, openPractice, readBell, times } from './furnish-practice.ts'

/** Everybody who tries, and what there is to be had. */
export interface Cast {
  readonly viewers: Readonly<Record<Actor, Viewer>>
  /** Of the practice that everything is aimed at. */
  readonly things: Things
  /** Of the stranger professional's practice, the same. */
  readonly others: Things
}

/** Two full practices that know nothing of each other, and people around them. */
export async function openCast(world: World, password: string): Promise<Cast> {
  const target = await furnish(world, 'petrov')
  const other = await furnish(world, 'quist')
  const operator = await aPerson(world, { displayName: 'Operator' })
  await world.ports.db.update(accounts).set({ operator: true }).where(eq(accounts.id, operator.accountId))
  const viewers = {
    anonymous,
    strangerProfessional: other.professional,
    professional: target.professional,
    client: target.client,
    formerClient: target.former,
    strangerClient: other.client,
    operator: { ...operator, operator: true },
  }
  for (const viewer of [target.former, operator]) await aLogin(world, viewer, viewer.loginId)
  await world.ports.db.update(professionals).set({ zoneChosenAt: world.clock.now() })
  await setPasswords(world, password)
  const address = { email: 'flooded@example.org' }
  const origin = { ip: '198.51.100.1', userAgent: 'test' }
  for (let tries = 0; tries < 5; tries++) await requestPasswordReset(world.ports, address, origin)
  return { viewers, things: target.things, others: other.things }
}

interface Practice {
  readonly professional: ProfessionalViewer
  readonly client: SignedInViewer
  readonly former: SignedInViewer
  readonly things: Things
}

async function furnish(world: World, name: string): Promise<Practice> {
  const professional = await aProfessional(world, {
    displayName: `Ada ${name}`,
    email: `ada@${name}.example`,
    handle: `ada-${name}`,
  })
  const client = await aPerson(world, { displayName: `Noor ${name}`, email: `noor@${name}.example` })
  await connect(world, professional, client)
  const { former, formerBooking } = await aFormerClient(world, professional)
  for (const person of [professional, client, former]) await fillProfile(world, person)
  const practice = await openPractice(world, professional, name)
  const diary = await fillDiary(world, professional, client, practice.serviceId)
  const invited = await inviteSome(world, professional, name)
  const blocked = await blockSomebody(world, professional, name)
  const quiet = await aPerson(world, { displayName: `Quiet ${name}` })
  await connect(world, professional, quiet)
  const things: Things = {
    ...(await thingsOfPeople(world, professional, client, `noor@${name}.example`)),
    blocked: encodeGlobalId('BlockedAccount', blocked.accountId),
    service: encodeGlobalId('Service', practice.serviceId),
    schedule: encodeGlobalId('Schedule', practice.scheduleId),
    spareSchedule: encodeGlobalId('Schedule', practice.spareId),
    timeOff: encodeGlobalId('TimeOff', practice.timeOffId),
    session: encodeGlobalId('Session', diary.session.id),
    heldSession: encodeGlobalId('Session', diary.held.sessionId),
    booking: encodeGlobalId('Booking', diary.booking.id),
    heldBooking: encodeGlobalId('Booking', diary.held.id),
    cancelledBooking: encodeGlobalId('Booking', diary.cancelled.id),
    formerClient: encodeGlobalId('Client', former.accountId),
    quietClient: encodeGlobalId('Client', quiet.accountId),
    formerBooking: encodeGlobalId('Booking', formerBooking.id),
    invitation: encodeGlobalId('Invitation', invited.invitationId),
    invitationToken: invited.invitationToken,
    notification: encodeGlobalId('Notification', await readBell(world, professional)),
    clientNotification: encodeGlobalId('Notification', await readBell(world, client)),
    handle: `ada-${name}`,
    email: `ada@${name}.example`,
    clientEmail: `noor@${name}.example`,
    openStart: times.open,
    takenStart: times.booked,
  }
  return { professional, client, former, things }
}

async function thingsOfPeople(
  world: World,
  professional: ProfessionalViewer,
  client: SignedInViewer,
  email: string,
) {
  const { newId } = world.ports
  await aLogin(world, professional, professional.loginId)
  await aLogin(world, client, client.loginId)
  const domain = email.split('@')[1]
  const newcomer = await aPerson(world, {
    displayName: `New at ${domain}`,
    email: `new@${domain}`,
    emailConfirmed: false,
  })
  const newEmail = `new-${client.accountId}@example.org`
  return {
    account: encodeGlobalId('Account', professional.accountId),
    professional: encodeGlobalId('Professional', professional.accountId),
    client: encodeGlobalId('Client', client.accountId),
    clientAccount: encodeGlobalId('Account', client.accountId),
    login: await aLogin(world, professional, newId<LoginId>()),
    clientLogin: await aLogin(world, client, newId<LoginId>()),
    confirmToken: await aMailedToken(world, newcomer, 'confirm-email', null),
    resetToken: await aMailedToken(world, client, 'reset-password', email),
    changeToken: await aMailedToken(world, client, 'change-email', newEmail),
  }
}

async function aFormerClient(world: World, professional: ProfessionalViewer) {
  const former = await aPerson(world, { displayName: 'Former' })
  await connect(world, professional, former)
  const formerBooking = await aBooking(world, professional, former, { start: times.past })
  const { db, clock } = world.ports
  const ended = { status: 'ended', endedAt: clock.now(), endedBy: former.accountId } as const
  const words = { description: 'What we did', placeDetail: 'At home' }
  await db.update(services).set(words).where(eq(services.professionalId, professional.professionalId))
  await db.update(connections).set(ended).where(eq(connections.clientId, former.accountId))
  return { former, formerBooking }
}
