import { act, screen, waitFor } from '@testing-library/react'
import { beforeEach, expect, test } from 'vitest'
import { viewerQuery } from '#web/features/accounts/viewer/viewer-query.ts'
import { bookPageQuery } from '#web/features/bookings/book/book-page-query.ts'
import { professionalPageQuery } from '#web/features/bookings/professional/professional-page-query.ts'
import { answer } from '#web/testing/answer.ts'
import { FakeSocket } from '#web/testing/fake-socket.ts'
import { renderApp } from '#web/testing/render-app.tsx'
import { forOne } from '#web/testing/some/some-bookable-service.ts'
import { someCancellationPolicy } from '#web/testing/some/some-cancellation.ts'
import { someFreeTimes } from '#web/testing/some/some-free-times.ts'
import { someViewer } from '#web/testing/some/some-viewer.ts'

const length = (minutes: number, amountMinor: number) => ({
  __typename: 'ServiceDuration' as const,
  minutes,
  price: { __typename: 'Money' as const, amountMinor, currency: 'EUR' },
})

function offered(
  changes: {
    id?: string
    name?: string
    durations?: readonly ReturnType<typeof length>[]
    place?: { __typename: 'Place'; kind: 'ONLINE' | 'ADDRESS'; hint: string | null }
    cancellation?: ReturnType<typeof someCancellationPolicy> | null
  } = {},
) {
  return {
    __typename: 'Service' as const,
    id: 's1',
    name: 'Voice coaching',
    description: null,
    colour: 'MOSS' as const,
    active: true,
    horizonDays: 60,
    ...forOne,
    durations: [length(60, 8000)],
    place: {
      __typename: 'Place' as const,
      kind: 'ONLINE' as 'ONLINE' | 'ADDRESS',
      hint: null as string | null,
    },
    cancellation: null,
    ...changes,
  }
}

const professional = {
  __typename: 'Professional' as const,
  id: 'p1',
  handle: 'ada',
  displayName: 'Ada Moreau',
  avatarUrl: null,
  zone: 'Europe/Paris',
  isViewer: false,
  viewerHolds: [],
}

const withServices = (...all: readonly ReturnType<typeof offered>[]) => ({
  professional: {
    ...professional,
    profession: 'Coach',
    bio: null,
    connectedSince: null,
    contact: null,
    cancellation: someCancellationPolicy(),
    rescheduleNoticeMinutes: 1440,
    links: [],
    services: {
      __typename: 'ProfessionalServicesConnection' as const,
      edges: all.map((node) => ({
        __typename: 'ProfessionalServicesConnectionEdge' as const,
        cursor: node.id,
        node,
      })),
    },
  },
})

/** What the server answers to the booking page: no times of a length that is not offered. */
function bookable(
  service: ReturnType<typeof offered>,
  asked: { durationMinutes?: number | null | undefined },
) {
  const lengths = service.durations.map(({ minutes }) => minutes)
  const { durationMinutes = null } = asked
  const isOffered = durationMinutes === null || lengths.some((minutes) => minutes === durationMinutes)
  return {
    node: { ...service, professional },
    freeTimes: isOffered
      ? someFreeTimes([], { durationMinutes: durationMinutes ?? lengths[0] })
      : { __typename: 'InvalidInput' as const, code: 'INVALID_INPUT' as const },
  }
}

beforeEach(() => {
  FakeSocket.reset()
  answer(viewerQuery, () => someViewer({ professional: null, onboarding: null }))
  answer(bookPageQuery, (asked) => bookable(offered(), asked))
  answer(professionalPageQuery, () => withServices(offered()))
})

/** Opens the address. The returned function changes the offer, as the professional would in another window. */
async function openAt(address: string) {
  await renderApp(address, { webSocket: FakeSocket })
  const socket = await waitFor(() => {
    const open = FakeSocket.opened.find((one) => one.subscriptions('offeredServicesChanged').length > 0)
    if (!open) throw new Error('There is no subscription to offered services')
    return open
  })
  let cursor = 0
  return (service: ReturnType<typeof offered> | null) =>
    act(async () => {
      cursor += 1
      const kind = service ? 'CHANGED' : 'REMOVED'
      if (service) {
        answer(bookPageQuery, (asked) => bookable(service, asked))
        answer(professionalPageQuery, () => withServices(service))
      }
      const change = {
        __typename: 'OfferedServicesChange',
        kind,
        cursor: String(cursor),
        serviceId: service?.id ?? 's1',
      }
      socket.next({ offeredServicesChanged: change })
    })
}

test('the page of a professional shows a new name and price at once', async () => {
  const elsewhere = await openAt('/p/ada')
  expect(await screen.findByRole('heading', { name: 'Voice coaching' })).toBeVisible()
  await elsewhere(offered({ name: 'Singing', durations: [length(60, 9000)] }))
  expect(await screen.findByRole('heading', { name: 'Singing' })).toBeVisible()
  expect(screen.getByText('€90')).toBeVisible()
})

test('clients read the hint of a place before they book', async () => {
  const place = { __typename: 'Place', kind: 'ADDRESS', hint: 'near Canal Saint-Martin' } as const
  answer(professionalPageQuery, () => withServices(offered({ place })))
  await renderApp('/p/ada')
  expect(await screen.findByText('In person, near Canal Saint-Martin')).toBeVisible()
})

test('the terms of a professional say until when to move, and what cancelling costs', async () => {
  await renderApp('/p/ada')
  expect(await screen.findByText('You can move a session up to 24 hours before it starts.')).toBeVisible()
  expect(await screen.findByText(/^Cancelling is free up to 24 hours before the start\./)).toBeVisible()
})

test('without a notice, a session can be changed until it starts', async () => {
  const whole = withServices(offered())
  answer(professionalPageQuery, () => ({
    professional: {
      ...whole.professional,
      rescheduleNoticeMinutes: 0,
      cancellation: someCancellationPolicy([[0, 0]]),
    },
  }))
  await renderApp('/p/ada')
  expect(await screen.findByText('You can move a session until it starts.')).toBeVisible()
  expect(await screen.findByText('Cancelling is free until the start.')).toBeVisible()
})

test('a paused service leaves the page, and a new one is loaded', async () => {
  const elsewhere = await openAt('/p/ada')
  await screen.findByRole('heading', { name: 'Voice coaching' })
  await elsewhere(null)
  expect(await screen.findByText('Nothing to book at the moment')).toBeVisible()
  const other = offered({ id: 's2', name: 'Breathing' })
  await elsewhere(other)
  expect(await screen.findByRole('heading', { name: 'Breathing' })).toBeVisible()
})

test('a service with its own cancellation terms says so, and others follow those of the practice', async () => {
  const own = someCancellationPolicy(
    [
      [2880, 0],
      [0, 50],
    ],
    'OWES',
  )
  answer(professionalPageQuery, () =>
    withServices(offered({ cancellation: own }), offered({ id: 's2', name: 'Breathing' })),
  )
  await renderApp('/p/ada')
  const sentence = await screen.findByText(/free up to 2 days before the start/)
  expect(sentence.closest('li')).toHaveTextContent('Voice coaching')
  expect(screen.getByText(/free up to 24 hours before the start/).closest('li')).toBeNull()
})

test('a new price is shown with the previous one while a client chooses a time', async () => {
  const elsewhere = await openAt('/p/ada/book/s1')
  expect(await screen.findByText(/1 hour/)).toHaveTextContent('€80')
  await elsewhere(offered({ durations: [length(60, 9000)] }))
  expect(await screen.findByText(/now costs €90 instead of €80/)).toBeVisible()
  await elsewhere(offered())
  await waitFor(() => expect(screen.queryByText(/now costs/)).not.toBeInTheDocument())
})

test('a removed length is announced while a client chooses a time', async () => {
  const elsewhere = await openAt('/p/ada/book/s1?length=60')
  await screen.findByText(/€80/)
  await elsewhere(offered({ durations: [length(30, 5000)] }))
  expect(await screen.findByText(/1 hour is no longer offered/)).toBeVisible()
})

test('a service that is switched off while a client chooses a time says so, with a link to the others', async () => {
  const elsewhere = await openAt('/p/ada/book/s1')
  await screen.findByText(/€80/)
  await elsewhere(null)
  expect(await screen.findByText('This service can’t be booked at the moment.')).toBeVisible()
  expect(screen.getByRole('link', { name: 'See other services' })).toHaveAttribute('href', '/p/ada')
})

test('a former client reads that the page is for clients, with a link to their sessions', async () => {
  answer(professionalPageQuery, () => ({ professional: null }))
  await renderApp('/p/ada')
  expect(
    await screen.findByRole('heading', { level: 1, name: 'Only clients can see this page' }),
  ).toBeVisible()
  expect(screen.getByRole('link', { name: 'Go to my sessions' })).toHaveAttribute('href', '/my-sessions')
  expect(screen.queryByRole('alert')).toBeNull()
})
