import type { Variables } from '#testing/actor.ts'
import { type Browser, openBrowser } from '#testing/browser.ts'
import { runJobs } from '#testing/workers/run-jobs.ts'
import type { World } from '#testing/world.ts'
import { currentPolicies } from '../policies/current-policies.ts'
import { requestPasswordReset } from '../use-cases/password/request-password-reset.ts'

export const goodPassword = 'Quelle heure est-il à Nantes ?'

/** The input of a sign-up that succeeds. */
export function signUpInput(changes: Variables = {}): Variables {
  return {
    email: 'ada@example.org',
    password: goodPassword,
    displayName: 'Ada',
    language: 'en',
    zone: 'Europe/Paris',
    confirmedAge: 16,
    acceptedPolicies: currentPolicies.map(({ document, version }) => ({ document, version })),
    ...changes,
  }
}

/** The same for a sign-up that replaces another by a mailed link. */
export function replaceSignUpInput(token: string, changes: Variables = {}): Variables {
  const { email: _known, ...registration } = signUpInput(changes)
  return { ...registration, token }
}

/** The token of the newest link mailed to an address; waiting mails are sent first. */
export async function mailedToken(world: World, to: string): Promise<string> {
  await runJobs(world)
  await runJobs(world)
  const mail = world.mails.findLast((each) => each.to === to && each.text.includes('token='))
  const token = mail && /[?&]token=(\S+)/.exec(mail.text)?.[1]
  if (token === undefined) throw new Error(`No link was mailed to ${to}`)
  return decodeURIComponent(token)
}

/** A person who signed up, confirmed the address and is signed in, through the graph alone. */
export async function aSignedUpPerson(world: World, changes: Variables = {}): Promise<Browser> {
  const browser = openBrowser(world)
  const input = signUpInput(changes)
  await browser.mutate('signUp', input)
  const token = await mailedToken(world, String(input['email']))
  const outcome = await browser.mutate('confirmEmail', { token })
  if (outcome.__typename !== 'ConfirmEmailSuccess') throw new Error(JSON.stringify(outcome))
  return browser
}

/** Requests password resets for an address, each from another network, until all further ones are refused. */
export async function floodPasswordResets({ ports }: World, email: string): Promise<void> {
  for (let network = 1; network < 255; network++) {
    const origin = { ip: `198.51.100.${network}`, userAgent: 'test' }
    const outcome = await requestPasswordReset(ports, origin, { email })
    if (!outcome.ok) return
  }
  throw new Error('No request for a password reset was refused')
}
