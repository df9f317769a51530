import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { viewerQuery } from '#web/features/accounts/viewer/viewer-query.ts'
import { weekQuery } from '#web/features/availability/onboarding/week-query.ts'
import { createScheduleMutation } from '#web/features/availability/schedules/use-create-schedule.ts'
import { createInvitationMutation } from '#web/features/connections/onboarding/use-create-first-invitation.ts'
import { onboardingQuery } from '#web/features/profiles/onboarding/onboarding-query.ts'
import { becomeProfessionalMutation } from '#web/features/profiles/onboarding/use-become-professional.ts'
import { finishOnboardingMutation } from '#web/features/profiles/onboarding/use-finish-onboarding.ts'
import { updateServiceMutation } from '#web/features/services/editor/use-update-service.ts'
import { firstServiceQuery } from '#web/features/services/onboarding/first-service-query.ts'
import { createServiceMutation } from '#web/features/services/use-create-service.ts'
import type { OnboardingStep } from '#web/gql/graphql.ts'
import { answer } from '#web/testing/answer.ts'
import { fill } from '#web/testing/fill.ts'
import { renderApp } from '#web/testing/render-app.tsx'
import { someCancellationPolicy } from '#web/testing/some/some-cancellation.ts'
import { someService } from '#web/testing/some/some-service.ts'
import { someViewer } from '#web/testing/some/some-viewer.ts'

const professional = {
  __typename: 'Professional',
  id: 'UHJvOjE',
  handle: 'ana-costa',
  profession: 'Coach',
  zone: 'Europe/Paris',
  version: 1,
  rescheduleNoticeMinutes: 2880,
  cancellation: someCancellationPolicy(),
} as const
const onboarding = (nextStep: OnboardingStep) =>
  ({ __typename: 'Onboarding', nextStep, completed: [], pageSeen: false, showsFirstSteps: true }) as const

/** The page for a person who stopped before `step`; null: they are not a professional yet. */
async function open(step: OnboardingStep | null, path = '/onboarding') {
  answer(viewerQuery, () =>
    someViewer({
      professional: null,
      onboarding: step ? onboarding(step) : null,
    }),
  )
  at(step)
  answer(firstServiceQuery, () => services())
  answer(weekQuery, () => ({ schedules: [] }))
  return await renderApp(path)
}

const services = (...all: readonly ReturnType<typeof someService>[]) => ({
  services: {
    __typename: 'QueryServicesConnection' as const,
    edges: all.map((node) => ({ __typename: 'QueryServicesConnectionEdge' as const, node })),
  },
})

function at(step: OnboardingStep | null) {
  answer(onboardingQuery, () => ({
    viewer: {
      __typename: 'Viewer',
      account: {
        __typename: 'Account',
        id: 'QWNjb3VudDox',
        displayName: 'Ana Costa',
        avatarUrl: null,
        savedZone: 'Europe/Paris',
        country: null,
      },
      suggestedHandle: 'ana-costa-2',
      professional: step ? { ...professional, savedZone: professional.zone } : null,
      onboarding: step ? onboarding(step) : null,
    },
  }))
}

const heading = (name: string) => screen.findByRole('heading', { level: 1, name })
const next = () => userEvent.click(screen.getByRole('button', { name: 'Continue' }))

test('the first step suggests a free handle, keeps the typed text when the handle is taken, and continues', async () => {
  await open(null)
  await heading('What do you do?')
  expect(screen.getByLabelText('Your handle')).toHaveValue('ana-costa-2')
  await fill(screen.getByLabelText('What you do'), 'Voice coach')
  answer(becomeProfessionalMutation, () => ({
    becomeProfessional: { __typename: 'Refusal', code: 'HANDLE_TAKEN', message: '' },
  }))
  await next()
  expect(await screen.findByText(/already in use/)).toBeVisible()
  const asked = answer(becomeProfessionalMutation, () => ({
    becomeProfessional: {
      __typename: 'BecomeProfessionalSuccess',
      viewer: { __typename: 'Viewer', professional, onboarding: onboarding('SERVICE') },
    },
  }))
  at('SERVICE')
  await next()
  await heading('What can people book?')
  expect(asked[0]?.input).toEqual({ profession: 'Voice coach', handle: 'ana-costa-2', zone: 'Europe/Paris' })
})

test('a service is sent in minor units, with the same key on every try', async () => {
  await open('SERVICE')
  await heading('What can people book?')
  await fill(await screen.findByLabelText('Name'), 'Voice lesson')
  await userEvent.type(screen.getByLabelText('Price'), '45,50')
  await userEvent.selectOptions(screen.getByLabelText('Currency'), 'EUR')
  const asked = answer(createServiceMutation, () => ({
    createService: { __typename: 'Refusal', code: 'RETRY_LATER', message: '' },
  }))
  await next()
  expect(await screen.findByRole('alert')).toHaveTextContent('Everything you saved is safe')
  at('WEEK')
  const again = answer(createServiceMutation, () => ({
    createService: {
      __typename: 'CreateServiceSuccess',
      service: someService({ name: 'Voice lesson' }),
    },
  }))
  await next()
  await heading('When are you open?')
  expect(again[0]?.input).toMatchObject({
    durations: [{ minutes: 60, priceMinor: 4550 }],
    currency: 'EUR',
    place: { kind: 'ONLINE' },
  })
  expect(again[0]?.input.idempotencyKey).toBe(asked[0]?.input.idempotencyKey)
})

test('an address is required where the place needs one', async () => {
  await open('SERVICE')
  await heading('What can people book?')
  await fill(await screen.findByLabelText('Name'), 'Voice lesson')
  await userEvent.type(screen.getByLabelText('Price'), '0')
  await userEvent.click(screen.getByRole('radio', { name: /In person/ }))
  await next()
  expect(await screen.findByText('Fill in this field.')).toBeVisible()
})

test('onboarding continues at the week, and refuses a week without a day', async () => {
  await open('WEEK')
  await heading('When are you open?')
  await screen.findByRole('checkbox', { name: 'Monday' })
  for (const day of ['Monday', 'Tuesday', 'Wednesday', 'Thursday'])
    await userEvent.click(screen.getByRole('checkbox', { name: day }))
  const asked = answer(createScheduleMutation, () => ({
    createSchedule: {
      __typename: 'CreateScheduleSuccess',
      schedule: {
        __typename: 'Schedule',
        id: 'U2NoMQ',
        name: 'Week',
        main: true,
        zone: 'Europe/Paris',
        version: 1,
        weeklyRules: [],
        overrides: [],
      },
    },
  }))
  at('INVITATION')
  await next()
  await heading('Invite your first client')
  expect(asked[0]?.input).toMatchObject({
    zone: 'Europe/Paris',
    weeklyRules: [{ weekday: 5, startMinute: 540, endMinute: 1020 }],
  })
})

test('a week without a day is refused before anything is sent', async () => {
  await open('WEEK')
  await heading('When are you open?')
  await screen.findByRole('checkbox', { name: 'Monday' })
  for (const day of ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'])
    await userEvent.click(screen.getByRole('checkbox', { name: day }))
  await next()
  expect(await screen.findByText('Choose at least one day.')).toBeVisible()
})

const issued = {
  createInvitation: {
    __typename: 'CreateInvitationSuccess',
    issuedInvitation: {
      __typename: 'IssuedInvitation',
      url: 'https://hora.example/i/abc',
      qrSvg: '<svg xmlns="http://www.w3.org/2000/svg"/>',
      invitation: { __typename: 'Invitation', id: 'SW52MQ', email: null },
    },
  },
} as const

test('one press makes a link and copies it; the link and its QR code are shown once', async () => {
  const user = userEvent.setup()
  await open('INVITATION')
  await heading('Invite your first client')
  const asked = answer(createInvitationMutation, () => issued)
  await user.click(screen.getByRole('button', { name: 'Copy invitation link' }))
  expect(await screen.findByText('Link copied. Paste it in a message.')).toBeVisible()
  expect(await navigator.clipboard.readText()).toBe('https://hora.example/i/abc')
  expect(screen.getByLabelText('Link')).toHaveValue('https://hora.example/i/abc')
  expect(screen.getByRole('img', { name: 'QR code of the invitation link' })).toBeVisible()
  expect(asked).toHaveLength(1)
})

test('where the browser refuses to copy, the link is there to be copied by hand', async () => {
  const user = userEvent.setup()
  await open('INVITATION')
  await heading('Invite your first client')
  answer(createInvitationMutation, () => issued)
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'))
  await user.click(screen.getByRole('button', { name: 'Copy invitation link' }))
  expect(await screen.findByText(/didn’t allow copying/)).toBeVisible()
  expect(screen.getByRole('button', { name: 'Copy link' })).toHaveFocus()
})

test('Back shows what was saved, also the browser’s, and saving again changes the same service', async () => {
  const { router } = await open('WEEK')
  await heading('When are you open?')
  answer(firstServiceQuery, () => services(someService({ name: 'Voice lesson' })))
  await userEvent.click(screen.getByRole('button', { name: 'Back' }))
  await heading('What can people book?')
  expect(router.state.location.search).toEqual({ step: 'SERVICE' })
  await waitFor(() => expect(screen.getByLabelText('Name')).toHaveValue('Voice lesson'))
  expect(screen.getByLabelText('Price')).toHaveValue('80.50')
  const asked = answer(updateServiceMutation, () => ({
    updateService: { __typename: 'UpdateServiceSuccess', service: someService({ name: 'Singing' }) },
  }))
  await userEvent.clear(screen.getByLabelText('Name'))
  await fill(screen.getByLabelText('Name'), 'Singing')
  await next()
  await heading('When are you open?')
  expect(asked[0]?.input).toMatchObject({ serviceId: 'V1', expectedVersion: 1, name: 'Singing' })
  router.history.back()
  await heading('What can people book?')
  await userEvent.click(screen.getByRole('button', { name: 'Back' }))
  await heading('What do you do?')
  expect(screen.getByLabelText('What you do')).toHaveValue('Coach')
  expect(screen.queryByRole('button', { name: 'Back' })).toBeNull()
})

test('an address cannot skip a step', async () => {
  await open('SERVICE', '/onboarding?step=INVITATION')
  await heading('What can people book?')
})

test('the preview shows what clients will see while it is typed', async () => {
  await open('SERVICE')
  const preview = within(await screen.findByRole('complementary', { name: 'What clients see' }))
  expect(preview.getByText('Ana Costa')).toBeVisible()
  await fill(await screen.findByLabelText('Name'), 'Voice lesson')
  await userEvent.type(screen.getByLabelText('Price'), '45')
  expect(preview.getByText('Voice lesson')).toBeVisible()
  expect(preview.getByText('€45')).toBeVisible()
  await userEvent.selectOptions(screen.getByLabelText('Length'), '90')
  expect(preview.getByText('1 hour 30 min')).toBeVisible()
})

test('the last step can be skipped', async () => {
  const { router } = await open('INVITATION')
  await heading('Invite your first client')
  answer(finishOnboardingMutation, () => ({
    finishOnboarding: { __typename: 'FinishOnboardingSuccess', onboarding: onboarding('DONE') },
  }))
  answer(viewerQuery, () => ({ viewer: null }))
  await userEvent.click(screen.getByRole('button', { name: 'Skip for now' }))
  await waitFor(() => expect(router.state.location.pathname).not.toBe('/onboarding'))
})
