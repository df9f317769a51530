import { act, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test } from 'vitest'
import { viewerQuery } from '#web/features/accounts/viewer/viewer-query.ts'
import { practiceLimitsQuery } from '#web/features/availability/limits/limits-query.ts'
import { schedulesQuery } from '#web/features/availability/schedules/schedules-query.ts'
import { updateProfessionalMutation } from '#web/features/profiles/practice/use-update-professional.ts'
import { answer } from '#web/testing/answer.ts'
import { FakeSocket } from '#web/testing/fake-socket.ts'
import { renderApp } from '#web/testing/render-app.tsx'
import { someCancellationPolicy } from '#web/testing/some/some-cancellation.ts'
import { someViewer } from '#web/testing/some/some-viewer.ts'

const none = {
  perDay: null,
  perWeek: null,
  clientPerDay: null,
  clientPerWeek: null,
  breakAfterMinutes: null,
  breakMinutes: null,
}
type Limits = { [Name in keyof typeof none]: number | null }

const practice = (version: number, limits: Partial<Limits> | null) => ({
  __typename: 'Professional' as const,
  id: 'UHJvOjE',
  handle: 'ana',
  profession: 'Coach',
  zone: 'Europe/Paris',
  savedZone: 'Europe/Paris',
  version,
  rescheduleNoticeMinutes: 60,
  cancellation: someCancellationPolicy(),
  sessionLimits: limits && { __typename: 'PracticeLimits' as const, ...none, ...limits },
})

beforeEach(() => {
  FakeSocket.reset()
  answer(viewerQuery, () => someViewer())
  answer(schedulesQuery, () => ({ schedules: [] }))
})

const day = () => screen.findByRole('textbox', { name: /^Most sessions a day/ })
const week = () => screen.getByRole('textbox', { name: /^Most sessions a week/ })
const save = () => userEvent.click(screen.getByRole('button', { name: 'Save limits' }))

async function open(limits: Partial<Limits> | null) {
  answer(practiceLimitsQuery, () => ({
    viewer: { __typename: 'Viewer', professional: practice(3, limits) },
  }))
  await renderApp('/availability?view=limits', { webSocket: FakeSocket })
  await day()
  const socket = await waitFor(() => {
    const found = FakeSocket.opened.find((one) => one.subscriptions('calendarChanged').length > 0)
    if (!found) throw new Error('The panel does not listen yet')
    return found
  })
  return (changed: ReturnType<typeof practice>) =>
    act(async () => {
      const change = { __typename: 'CalendarChange', kind: 'CHANGED', cursor: `${changed.version}` }
      socket.next({ calendarChanged: { ...change, professional: changed } })
    })
}

const saves = (version: number, limits: Partial<Limits> | null) =>
  answer(updateProfessionalMutation, () => ({
    updateProfessional: {
      __typename: 'UpdateProfessionalSuccess',
      professional: practice(version, limits),
      onboarding: {
        __typename: 'Onboarding',
        nextStep: 'DONE',
        completed: [],
        pageSeen: true,
        showsFirstSteps: false,
      },
    },
  }))

test('numbers and a break are saved, and an empty field is no limit', async () => {
  await open({ perDay: 4, clientPerWeek: 1 })
  expect(await day()).toHaveValue('4')
  expect(screen.queryByRole('button', { name: 'Save limits' })).toBeNull()
  await userEvent.clear(await day())
  await userEvent.type(week(), '12')
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'A break is due after' }), '3 hours')
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Length of the break' }), '45 min')
  const saved = { perWeek: 12, clientPerWeek: 1, breakAfterMinutes: 180, breakMinutes: 45 }
  const sent = saves(4, saved)
  await save()
  expect(await screen.findAllByText('Limits saved')).not.toHaveLength(0)
  expect(sent).toEqual([{ input: { expectedVersion: 3, sessionLimits: { ...none, ...saved } } }])
  expect(screen.queryByRole('button', { name: 'Save limits' })).toBeNull()
})

test('without breaks, neither of their values is sent', async () => {
  await open({ breakAfterMinutes: 180, breakMinutes: 45 })
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'A break is due after' }), 'No breaks')
  expect(screen.queryByRole('combobox', { name: 'Length of the break' })).toBeNull()
  const sent = saves(4, null)
  await save()
  await waitFor(() => expect(sent).toEqual([{ input: { expectedVersion: 3, sessionLimits: none } }]))
})

test('a wrong number, and a week below its day, are refused at their field', async () => {
  await open(null)
  const sent = saves(4, null)
  await userEvent.type(await day(), '51')
  await save()
  await waitFor(async () =>
    expect(await day()).toHaveAccessibleDescription(/from 1 to 50, or leave it empty/),
  )
  await userEvent.clear(await day())
  await userEvent.type(await day(), '3')
  await userEvent.type(week(), '2')
  await save()
  await waitFor(() => expect(week()).toHaveAccessibleDescription(/not lower than the one for the day/))
  expect(sent).toHaveLength(0)
})

test('a refusal by the graph is shown at its field', async () => {
  await open(null)
  answer(updateProfessionalMutation, () => ({
    updateProfessional: {
      __typename: 'InvalidInput',
      code: 'INVALID_INPUT',
      message: '',
      fields: [
        { __typename: 'FieldProblem', path: 'sessionLimits.perWeek', reason: 'week_below_day', message: '' },
      ],
    },
  }))
  await userEvent.type(week(), '2')
  await save()
  await waitFor(() => expect(week()).toHaveAccessibleDescription(/not lower than the one for the day/))
})

test('an unchanged form follows another window; typed limits stay, and are not saved over newer ones', async () => {
  const elsewhere = await open({ perDay: 4 })
  await elsewhere(practice(4, { perDay: 5 }))
  await waitFor(async () => expect(await day()).toHaveValue('5'))
  await userEvent.type(week(), '9')
  await elsewhere(practice(5, { perDay: 6 }))
  expect(await day()).toHaveValue('5')
  const sent = answer(updateProfessionalMutation, () => ({
    updateProfessional: { __typename: 'Refusal', code: 'STALE_VERSION', message: '' },
  }))
  answer(practiceLimitsQuery, () => ({
    viewer: { __typename: 'Viewer', professional: practice(5, { perDay: 6 }) },
  }))
  await save()
  expect(await screen.findByText(/Limits were changed elsewhere/)).toBeVisible()
  expect(sent).toMatchObject([{ input: { expectedVersion: 4 } }])
  expect(week()).toHaveValue('9')
  await userEvent.click(screen.getByRole('button', { name: 'Discard' }))
  expect(await day()).toHaveValue('6')
  expect(week()).toHaveValue('')
  expect(screen.queryByText(/Limits were changed elsewhere/)).toBeNull()
})

test('another change of the practice does not block saving', async () => {
  const elsewhere = await open({ perDay: 4 })
  await userEvent.type(week(), '9')
  await elsewhere({ ...practice(4, { perDay: 4 }), zone: 'Europe/Rome', savedZone: 'Europe/Rome' })
  const sent = saves(5, { perDay: 4, perWeek: 9 })
  await save()
  await waitFor(() => expect(sent).toMatchObject([{ input: { expectedVersion: 4 } }]))
})
