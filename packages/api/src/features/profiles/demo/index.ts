import type { SignedInViewer } from '#auth/viewer.ts'
import { adaPerson } from '#features/accounts/demo/people.ts'
import { demoOrigin } from '#features/accounts/demo/sign-up-person.ts'
import type { ProfessionalId } from '#kernel/ids.ts'
import { oncePer } from '#kernel/once-per.ts'
import { parseZone } from '#kernel/zone.ts'
import { type DemoStep, type Story, take } from '#seed/story.ts'
import { becomeProfessional } from '../use-cases/become-professional.ts'
import { updateProfessional } from '../use-cases/update-professional.ts'
import { createDemoPerson } from './create-demo-person.ts'

type Professional = SignedInViewer & { readonly professionalId: ProfessionalId }

/** Ada signs up and opens her practice. */
export const ada = oncePer(async (story: Story): Promise<Professional> => {
  const ports = story.at(-21)
  const person = await createDemoPerson(ports, adaPerson)
  const zone = take(parseZone(adaPerson.zone))
  const practice = { handle: 'ada', profession: 'Coach', zone }
  const visitor = { viewer: person, origin: demoOrigin }
  const became = take(await becomeProfessional(ports, visitor, practice), 'WRONG_STATE')
  // The step above made them a professional, now or in an interrupted run.
  const professional = { ...(became?.viewer ?? person), professionalId: person.accountId as ProfessionalId }
  take(await updateProfessional(ports, professional, { expectedVersion: 1, zone }), 'STALE_VERSION')
  return professional
})

export const demo: readonly DemoStep[] = [{ day: -21, run: ada }]
