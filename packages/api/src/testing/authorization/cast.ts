import { anonymous, type Viewer } from '#auth/viewer.ts'
import { setPasswords } from '#features/accounts/testing/logins.ts'
import { anOperator, aPerson } from '#features/accounts/testing/people.ts'
import { floodPasswordResets } from '#features/accounts/testing/sign-up.ts'
import { aFormerClient } from '#features/connections/testing/clients.ts'
import { connect } from '#features/connections/testing/invitations.ts'
import { aProfessional } from '#features/profiles/testing/professionals.ts'
import { fillProfile } from '#features/profiles/testing/profiles.ts'
import type { Actor } from '#graph/authorization/expectation.ts'
import { featureThings, type Things } from '../generated/things.gen.ts'
import type { World } from '../world.ts'
import type { PracticeCast } from './practice-cast.ts'

/** All actors, and the things of both practices. */
export interface Cast {
  readonly viewers: Readonly<Record<Actor, Viewer>>
  /** Things of the target practice. */
  readonly things: Things
  /** Things of the stranger professional's practice. */
  readonly others: Things
}

/** Creates two full, unrelated practices and the people around them. */
export async function openCast(world: World): Promise<Cast> {
  const target = await openPractice(world, 'petrov')
  const other = await openPractice(world, 'quist')
  const [things, others] = [await addThings(target), await addThings(other)]
  const operator = await anOperator(world)
  await setPasswords(world)
  await floodPasswordResets(world, 'flooded@example.org')
  const viewers = {
    anonymous,
    strangerProfessional: other.professional,
    professional: target.professional,
    client: target.client,
    formerClient: target.former,
    strangerClient: other.client,
    operator,
  }
  return { viewers, things, others }
}

async function openPractice(world: World, name: string): Promise<PracticeCast> {
  const professional = await aProfessional(world, {
    displayName: `Ada ${name}`,
    email: `ada@${name}.example`,
    handle: `ada-${name}`,
  })
  const client = await aPerson(world, { displayName: `Noor ${name}`, email: `noor@${name}.example` })
  await connect(world, professional, client)
  const former = await aFormerClient(world, professional)
  for (const person of [professional, client, former]) await fillProfile(world, person)
  return { world, name, professional, client, former }
}

/** Lets each feature add its things to a practice. */
async function addThings(practice: PracticeCast): Promise<Things> {
  const things: Partial<Things> = {}
  for (const make of Object.values(featureThings)) Object.assign(things, await make(practice))
  return things as Things
}
