import { invitations, logins, professionals, schedules, services } from '@hora/db/tables'
import { describe, expect, test } from 'vitest'
import { readViewer } from '#auth/logins.ts'
import { aPerson } from '#features/accounts/testing/people.ts'
import { aSignedUpPerson } from '#features/accounts/testing/sign-up.ts'
import { aFormerClient } from '#features/connections/testing/clients.ts'
import type { ScheduleId, ServiceId } from '#kernel/ids.ts'
import { currencyNamed, zoneNamed } from '#testing/names.ts'
import { openWorld, type World } from '#testing/world.ts'
import { aProfessional, type ProfessionalViewer } from '../testing/professionals.ts'

const become = `mutation ($input: BecomeProfessionalInput!) { outcome: becomeProfessional(input: $input) {
  __typename ... on Error { code } ... on InvalidInput { fields { path } }
  ... on BecomeProfessionalSuccess { viewer { onboarding { nextStep completed } professional { handle isViewer } } } } }`
const update = `mutation ($input: UpdateProfessionalInput!) { outcome: updateProfessional(input: $input) {
  __typename ... on Error { code } ... on InvalidInput { fields { path } }
  ... on UpdateProfessionalSuccess {
    professional { handle profession zone rescheduleNoticeMinutes version }
    onboarding { nextStep completed } } } }`
const finish = `mutation { outcome: finishOnboarding {
  __typename ... on Error { code } ... on FinishOnboardingSuccess { onboarding { nextStep } } } }`
const where = '{ viewer { onboarding { nextStep completed } } }'

interface Answered {
  readonly outcome: { __typename: string; code?: string; fields?: { path: string }[]; [key: string]: unknown }
}
const practice = { handle: 'ada', profession: 'Coach', zone: 'Europe/Paris' }

describe('becomeProfessional', () => {
  test('an account becomes a professional once, in the given zone, and the next step is a service', async () => {
    await using world = await openWorld()
    const person = await aPerson(world)
    const noor = world.as(person)
    expect(await noor.get(where)).toEqual({ viewer: { onboarding: null } })
    const first = await noor.get(become, { input: { ...practice, handle: ' Ada ' } })
    expect(first).toMatchObject({
      outcome: {
        viewer: {
          onboarding: { nextStep: 'SERVICE', completed: ['PROFILE', 'ZONE'] },
          professional: { handle: 'ada', isViewer: true },
        },
      },
    })
    const [login] = await world.ports.db.select({ loginId: logins.id }).from(logins)
    const again = await world
      .as({ ...person, ...login })
      .get<Answered>(become, { input: { ...practice, handle: 'ada-2' } })
    expect(again.outcome.code).toBe('WRONG_STATE')
  })

  test('becoming a professional gives this browser a new login, and its old one ends', async () => {
    await using world = await openWorld()
    const laptop = await aSignedUpPerson(world)
    const before = laptop.token
    expect((await laptop.mutate('becomeProfessional', practice)).__typename).toBe('BecomeProfessionalSuccess')
    expect(laptop.token).not.toBe(before)
    expect(await laptop.viewer()).toMatchObject({ kind: 'signed-in', professionalId: expect.any(String) })
    expect((await readViewer(world.ports, before)).kind).toBe('anonymous')
    const after = laptop.token
    expect((await laptop.mutate('becomeProfessional', practice)).code).toBe('WRONG_STATE')
    expect(laptop.token).toBe(after)
  })

  test('a handle belongs to one professional, even with two requests at once; reserved ones are refused', async () => {
    await using world = await openWorld()
    const people = [world.as(await aPerson(world)), world.as(await aPerson(world))]
    const codes = await Promise.all(
      people.map(
        async (person) => (await person.get<Answered>(become, { input: practice })).outcome.code ?? 'ok',
      ),
    )
    expect(codes.sort()).toEqual(['HANDLE_TAKEN', 'ok'])
    const third = world.as(await aPerson(world))
    const reserved = await third.get<Answered>(become, { input: { ...practice, handle: 'admin' } })
    expect(reserved.outcome.code).toBe('HANDLE_TAKEN')
    const ada = world.as(await aProfessional(world))
    const wanted = await ada.get<Answered>(update, { input: { expectedVersion: 1, handle: 'ada' } })
    expect(wanted.outcome.code).toBe('HANDLE_TAKEN')
  })

  test('a practice refuses invalid input, and names the field', async () => {
    await using world = await openWorld()
    const noor = world.as(await aPerson(world))
    const paths: unknown[] = []
    for (const change of [
      { handle: 'a' },
      { handle: 'a--b' },
      { handle: '-ab' },
      { handle: 'é-té' },
      { profession: ' ' },
    ]) {
      const { outcome } = await noor.get<Answered>(become, { input: { ...practice, ...change } })
      paths.push(outcome.fields?.[0]?.path)
    }
    expect(paths).toEqual(['handle', 'handle', 'handle', 'handle', 'profession'])
    const ada = world.as(await aProfessional(world))
    for (const rescheduleNoticeMinutes of [-1, 43_201]) {
      const { outcome } = await ada.get<Answered>(update, {
        input: { expectedVersion: 1, rescheduleNoticeMinutes },
      })
      expect(outcome.fields).toEqual([{ path: 'rescheduleNoticeMinutes' }])
    }
  })
})

describe('updateProfessional', () => {
  test('a professional changes their practice, and an old version is refused', async () => {
    await using world = await openWorld()
    const ada = world.as(await aProfessional(world))
    const input = {
      expectedVersion: 1,
      handle: 'ada-l',
      profession: 'Maître nageuse',
      rescheduleNoticeMinutes: 60,
    }
    expect(await ada.get(update, { input })).toMatchObject({
      outcome: {
        professional: {
          handle: 'ada-l',
          profession: 'Maître nageuse',
          rescheduleNoticeMinutes: 60,
          version: 2,
        },
      },
    })
    expect((await ada.get<Answered>(update, { input })).outcome.code).toBe('STALE_VERSION')
  })

  test('a person without a practice cannot change one', async () => {
    await using world = await openWorld()
    const answer = await world.as(await aPerson(world)).run(update, { input: { expectedVersion: 1 } })
    expect(answer.errors?.[0]?.extensions?.['code']).toBe('NOT_ALLOWED')
  })
})

describe('finishOnboarding', () => {
  test('onboarding follows the professional’s rows, can be interrupted, and finishes when a service is bookable', async () => {
    await using world = await openWorld()
    const viewer = await aProfessional(world)
    const ada = world.as(viewer)
    const next = async () =>
      (await ada.get<{ viewer: { onboarding: { nextStep: string } } }>(where)).viewer.onboarding.nextStep
    expect(await next()).toBe('ZONE')
    await ada.get(update, { input: { expectedVersion: 1, zone: 'America/New_York' } })
    expect(await next()).toBe('SERVICE')
    expect((await ada.get<Answered>(finish)).outcome.code).toBe('WRONG_STATE')
    await aService(world, viewer)
    expect(await next()).toBe('WEEK')
    await aWeek(world, viewer)
    expect(await next()).toBe('INVITATION')
    expect(await ada.get(finish)).toMatchObject({ outcome: { onboarding: { nextStep: 'DONE' } } })
    expect(await next()).toBe('DONE')
  })
})

describe('Viewer.onboarding', () => {
  test('an invitation completes the last step', async () => {
    await using world = await openWorld()
    const viewer = await aProfessional(world)
    const { clock, db, newId } = world.ports
    await db.update(professionals).set({ zoneChosenAt: clock.now() })
    await aService(world, viewer)
    await aWeek(world, viewer)
    const now = clock.now()
    const link = {
      channel: 'link',
      tokenHash: 'x',
      createdAt: now,
      expiresAt: now.add({ hours: 1 }),
    } as const
    await db.insert(invitations).values({ professionalId: viewer.professionalId, id: newId(), ...link })
    expect(await world.as(viewer).get(where)).toEqual({
      viewer: {
        onboarding: { nextStep: 'DONE', completed: ['PROFILE', 'ZONE', 'SERVICE', 'WEEK', 'INVITATION'] },
      },
    })
  })
})

describe('a practice that moves to another zone', () => {
  const move = `mutation ($input: UpdateProfessionalInput!) { updateProfessional(input: $input) { __typename
    ... on UpdateProfessionalSuccess { professional { zone } } } }`
  const create = `mutation ($input: CreateScheduleInput!) { createSchedule(input: $input) { __typename } }`
  const schedules = '{ schedules { name zone weeklyRules { startMinute } version } }'
  const weeklyRules = [{ weekday: 1, startMinute: 540, endMinute: 1020 }]

  test('takes its schedules along, except those with a zone of their own', async () => {
    await using world = await openWorld()
    const ada = await aProfessional(world)
    for (const [name, zone] of [
      ['Week', 'Europe/Paris'],
      ['Abroad', 'Asia/Calcutta'],
    ])
      await world.as(ada).get(create, { input: { idempotencyKey: name, name, zone, weeklyRules } })
    const input = { expectedVersion: 1, zone: 'America/New_York' }
    expect(await world.as(ada).get(move, { input })).toMatchObject({
      updateProfessional: { professional: { zone: 'America/New_York' } },
    })
    const hours = { weeklyRules: [{ startMinute: 540 }], version: 1 }
    expect(await world.as(ada).get(schedules)).toEqual({
      schedules: [
        { name: 'Week', zone: 'America/New_York', ...hours },
        { name: 'Abroad', zone: 'Asia/Kolkata', ...hours },
      ],
    })
  })
})

describe('updateFirstSteps', () => {
  const steps = '{ viewer { onboarding { pageSeen showsFirstSteps } } }'
  const shown = (pageSeen: boolean, showsFirstSteps: boolean) => ({
    viewer: { onboarding: { pageSeen, showsFirstSteps } },
  })
  const change = `mutation ($input: UpdateFirstStepsInput!) { updateFirstSteps(input: $input) {
    ... on UpdateFirstStepsSuccess { onboarding { pageSeen showsFirstSteps } } } }`

  test('the page is ticked off, and the list can be hidden', async () => {
    await using world = await openWorld()
    const ada = world.as(await aProfessional(world))
    expect(await ada.get(steps)).toEqual(shown(false, true))
    expect(await ada.get(change, { input: {} })).toEqual({
      updateFirstSteps: { onboarding: { pageSeen: false, showsFirstSteps: true } },
    })
    await ada.get(change, { input: { pageSeen: true } })
    expect(await ada.get(steps)).toEqual(shown(true, true))
    await ada.get(change, { input: { hidden: true } })
    expect(await ada.get(steps)).toEqual(shown(true, false))
  })

  test('the first client ends the list, also after the connection has ended', async () => {
    await using world = await openWorld()
    const ada = await aProfessional(world)
    await aFormerClient(world, ada)
    expect(await world.as(ada).get(steps)).toEqual(shown(false, false))
  })
})

describe('suggestHandle', () => {
  test('is free: neither taken nor reserved', async () => {
    await using world = await openWorld()
    const suggested = async (displayName: string) => {
      const person = world.as(await aPerson(world, { displayName }))
      const { viewer } = await person.get<{ viewer: { suggestedHandle: string } }>(
        '{ viewer { suggestedHandle } }',
      )
      const outcome = await person.get<Answered>(become, {
        input: { ...practice, handle: viewer.suggestedHandle },
      })
      return [viewer.suggestedHandle, outcome.outcome.code ?? 'ok']
    }
    expect(await suggested('Ada Lovelace')).toEqual(['ada-lovelace', 'ok'])
    expect(await suggested('Ada Lovelace')).toEqual(['ada-lovelace-2', 'ok'])
    expect(await suggested('Admin')).toEqual(['admin-2', 'ok'])
    expect(await suggested('李')).toEqual(['practice', 'ok'])
  })
})

async function aService({ ports }: World, { professionalId }: ProfessionalViewer): Promise<void> {
  const now = ports.clock.now()
  const offer = {
    name: 'Swim',
    durations: [{ minutes: 60, priceMinor: 5000 }],
    currency: currencyNamed('EUR'),
    colour: 'sky',
  }
  const row = { ...offer, placeKind: 'online', createdAt: now, updatedAt: now } as const
  await ports.db.insert(services).values({ professionalId, id: ports.newId<ServiceId>(), ...row })
}

async function aWeek({ ports }: World, { professionalId }: ProfessionalViewer): Promise<void> {
  const now = ports.clock.now()
  const weeklyRules = [{ weekday: 1 as const, startMinute: 540, endMinute: 1020 }]
  const zone = zoneNamed('Europe/Paris')
  const row = { name: 'Week', zone, main: true, weeklyRules, createdAt: now, updatedAt: now }
  await ports.db.insert(schedules).values({ professionalId, id: ports.newId<ScheduleId>(), ...row })
}
