import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Listener, openListener } from '#events/listener.ts'
import {
  aSignedUpPerson,
  goodPassword,
  mailedToken,
  replaceSignUpInput,
  signUpInput,
} from '#features/accounts/testing/sign-up.ts'
import { type Browser, openBrowser } from '#testing/browser.ts'
import { openWorld, type World } from '#testing/world.ts'
import { type CachedLogins, cachedLogins } from './cached-logins.ts'
import { readViewer } from './logins.ts'

let world: World
/** The cached logins of a process other than the one that changes them. */
let logins: CachedLogins
let listener: Listener

beforeAll(async () => {
  world = await openWorld()
  logins = cachedLogins(world.ports)
  listener = openListener({ url: world.url, db: world.ports.db, observers: [logins.observer] })
})
afterAll(async () => {
  await listener[Symbol.asyncDispose]()
  await world[Symbol.asyncDispose]()
})

const keptViewer = async (token: string | null) => await logins.authenticate(`login=${token}`)
const newPassword = 'Il est bientôt midi à Nantes.'

interface Person {
  readonly browser: Browser
  readonly name: string
  readonly email: string
}

let people = 0
async function aPersonOnTwoDevices() {
  await expect.poll(() => listener.backend).not.toBeNull()
  const name = `ada-${people++}`
  const email = `${name}@example.org`
  const ip = `192.0.2.${people}`
  const browser = await aSignedUpPerson(world, { email })
  const other = openBrowser(world, { ip })
  await other.mutate('signIn', { email, password: goodPassword })
  const before = [browser.token, other.token]
  for (const token of before) expect((await keptViewer(token)).kind).toBe('signed-in')
  return { person: { browser, name, email }, before }
}

/** The mutations that start or end logins or change a viewer, each called by a signed-in person. */
const mutations: Record<string, (person: Person) => Promise<unknown>> = {
  signIn: ({ browser, email }) => browser.mutate('signIn', { email, password: goodPassword }),
  signOut: ({ browser }) => browser.mutate('signOut'),
  signOutEverywhere: ({ browser }) => browser.mutate('signOutEverywhere'),
  endLogin: async ({ browser }) => {
    const { viewer } = await browser.get<{ viewer: { logins: { id: string }[] } }>(
      '{ viewer { logins { id } } }',
    )
    return await browser.mutate('endLogin', { loginId: viewer.logins[0]?.id })
  },
  becomeProfessional: ({ browser, name: handle }) =>
    browser.mutate('becomeProfessional', { handle, profession: 'Coach', zone: 'Europe/Paris' }),
  changePassword: ({ browser }) =>
    browser.mutate('changePassword', { currentPassword: goodPassword, newPassword }),
  resetPassword: async ({ browser, email }) => {
    await browser.mutate('requestPasswordReset', { email })
    const token = await mailedToken(world, email)
    return await browser.mutate('resetPassword', { token, newPassword })
  },
  confirmEmailChange: async ({ browser, email }) => {
    const newEmail = `new-${email}`
    await browser.mutate('requestEmailChange', { email: newEmail, password: goodPassword })
    const token = await mailedToken(world, newEmail)
    return await browser.mutate('confirmEmailChange', { token })
  },
}

test.each(Object.keys(mutations))(
  'after %s another process accepts or refuses old and new tokens correctly',
  async (field) => {
    const { person, before } = await aPersonOnTwoDevices()
    const outcome = await mutations[field]?.(person)
    expect(outcome).toMatchObject({ __typename: expect.stringMatching(/Success$/) })
    for (const token of [...before, person.browser.token]) {
      const now = await readViewer(world.ports, token)
      await expect.poll(() => keptViewer(token), { timeout: 900, interval: 5 }).toEqual(now)
    }
  },
)

test.each(['signIn', 'becomeProfessional', 'changePassword', 'resetPassword', 'confirmEmailChange'])(
  "after %s the browser's earlier token is refused",
  async (field) => {
    const { person, before } = await aPersonOnTwoDevices()
    await mutations[field]?.(person)
    expect((await keptViewer(person.browser.token)).kind).toBe('signed-in')
    await expect
      .poll(async () => (await keptViewer(before[0] ?? null)).kind, { timeout: 900 })
      .toBe('anonymous')
  },
)

test.each([
  ['confirmEmail', (token: string) => ({ token, password: goodPassword })],
  ['replaceSignUp', (token: string) => replaceSignUpInput(token, { password: newPassword })],
] as const)('an address confirmed by %s is confirmed in another process', async (field, input) => {
  const email = `${field.toLowerCase()}@example.org`
  const browser = openBrowser(world)
  await browser.mutate('signUp', signUpInput({ email }))
  expect((await keptViewer(browser.token)).kind).toBe('anonymous')
  await browser.mutate(field, input(await mailedToken(world, email)))
  expect(await keptViewer(browser.token)).toMatchObject({ kind: 'signed-in', emailConfirmed: true })
})
