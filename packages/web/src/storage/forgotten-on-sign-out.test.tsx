import { act, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { signOutMutation } from '#web/features/accounts/sign-in/use-sign-out.ts'
import { viewerQuery } from '#web/features/accounts/viewer/viewer-query.ts'
import { keepDraft, readDraft } from '#web/features/bookings/book/message-draft.ts'
import { storeLanguage } from '#web/i18n/language-choice.ts'
import { forgetPerson, forgetWithOtherTabs, keep, readKept } from '#web/storage/browser-storage.ts'
import { declarationOf, kept } from '#web/storage/kept.ts'
import { answer } from '#web/testing/answer.ts'
import { renderApp } from '#web/testing/render-app.tsx'
import { someViewer } from '#web/testing/some/some-viewer.ts'
import { applyTheme } from '#web/ui/theme.ts'

const secret = 'My knee hurts since the divorce'

/** What is left of the person in all that the browser keeps. */
const leftovers = () =>
  [...Object.entries(localStorage), ...Object.entries(sessionStorage)].filter(
    ([key, value]) => key.includes('b1') || String(value).includes('knee'),
  )

let stop = () => {}

beforeEach(() => {
  keepDraft('b1', secret)
  applyTheme('dark')
  storeLanguage('fr')
})
afterEach(() => stop())

test('a draft survives a reload, and signing out removes it but not the choices about the device', async () => {
  expect(readDraft('b1')).toBe(secret)
  answer(viewerQuery, () => someViewer())
  const { apollo, router } = await renderApp('/settings/appearance')
  answer(signOutMutation, () => ({ signOut: { __typename: 'SignOutSuccess' } }))
  answer(viewerQuery, () => ({ viewer: null }))
  await act(() => apollo.restart())
  expect(leftovers()).toEqual([])
  expect(readKept('theme')).toBe('dark')
  // The profile's language has replaced the first one.
  expect(readKept('language')).toBe('en')
  expect(JSON.stringify(apollo.client.extract())).not.toContain('ana@')
  expect(JSON.stringify(router.history.location.state)).not.toContain('knee')
})

test('an ended login removes it, and typed text does not stay in the address', async () => {
  answer(viewerQuery, () => ({ viewer: null }))
  const { router } = await renderApp('/clients?q=Noor&show=former')
  await waitFor(() => expect(router.state.location.pathname).toBe('/sign-in'))
  expect(router.state.location.search).toEqual({ next: '/clients?show=former' })
  expect(leftovers()).toEqual([])
})

test('signing out in another tab removes it here too, and this tab loads its page again', () => {
  let loaded = 0
  stop = forgetWithOtherTabs(() => {
    loaded++
  })
  keepDraft('b1', secret)
  // The other tab writes to the storage that both share.
  localStorage.setItem(kept.turn.key, 'another')
  window.dispatchEvent(new StorageEvent('storage', { key: kept.turn.key }))
  expect([leftovers(), loaded]).toEqual([[], 1])
  window.dispatchEvent(new Event('pageshow'))
  expect(loaded).toBe(1)
})

test('a tab that slept or was restored forgets when it wakes', () => {
  stop = forgetWithOtherTabs(() => {})
  keepDraft('b1', secret)
  localStorage.setItem(kept.turn.key, 'while asleep')
  window.dispatchEvent(new Event('pageshow'))
  expect(leftovers()).toEqual([])
  stop()
  keepDraft('b1', secret)
  localStorage.setItem(kept.turn.key, 'while closed')
  stop = forgetWithOtherTabs(() => {})
  expect(leftovers()).toEqual([])
})

test('when another account signs in, nothing of the last one is left', async () => {
  answer(viewerQuery, () => ({ viewer: null }))
  const { apollo } = await renderApp('/sign-in')
  keepDraft('b1', secret)
  await act(() => apollo.restart())
  expect(leftovers()).toEqual([])
})

test('what has no declaration is removed as well', async () => {
  localStorage.setItem('unknown', 'knee')
  sessionStorage.setItem('unknown:b1', 'x')
  await forgetPerson()
  expect(leftovers()).toEqual([])
})

test('every key has one class, and unknown keys have none', () => {
  keep('message', 'x', 'b2')
  expect(declarationOf('session', 'hora.message:b2')?.about).toBe('person')
  expect(declarationOf('local', 'hora.theme')?.about).toBe('device')
  for (const key of ['hora.theme2', 'hora:message:b1', 'theme'])
    expect(declarationOf('local', key)).toBeUndefined()
})
