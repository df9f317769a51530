import type { SignedInViewer } from '#auth/viewer.ts'
import type { DemoPerson } from '#features/accounts/demo/people.ts'
import { signUpPerson } from '#features/accounts/demo/sign-up-person.ts'
import type { Ports } from '#ports'
import { take } from '#seed/story.ts'
import { updateProfile } from '../use-cases/update-profile.ts'

/** Creates a demo person with an account and a profile. */
export async function createDemoPerson(ports: Ports, person: DemoPerson): Promise<SignedInViewer> {
  const viewer = await signUpPerson(ports, person)
  const about = { expectedVersion: 1, bio: person.bio }
  if (person.bio !== null) take(await updateProfile(ports, viewer, about), 'STALE_VERSION')
  return viewer
}
