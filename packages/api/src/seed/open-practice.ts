import type { SignedInViewer } from '#auth/viewer.ts'
import { addTimeOff, createSchedule } from '#features/availability/index.ts'
import { becomeProfessional } from '#features/profiles/use-cases/become-professional.ts'
import { updateProfessional } from '#features/profiles/use-cases/update-professional.ts'
import { createService } from '#features/services/index.ts'
import type { ProfessionalId, ServiceId } from '#kernel/ids.ts'
import { parseZone } from '#kernel/zone.ts'
import { demoTimeOff } from './demo-diary.ts'
import { adaPerson } from './demo-people.ts'
import { type DemoService, demoServices, demoWeek } from './demo-practice.ts'
import { demoOrigin, settlePerson } from './settle-person.ts'
import { type Story, take } from './story.ts'

export interface Practice {
  readonly ada: SignedInViewer & { readonly professionalId: ProfessionalId }
  readonly services: Readonly<Record<DemoService, ServiceId>>
}

/** Ada signs up and opens her practice: three services, a week, some days off. */
export async function openPractice(story: Story): Promise<Practice> {
  const ports = story.at(-21)
  const person = await settlePerson(ports, adaPerson)
  const zone = take(parseZone(adaPerson.zone))
  const practice = { handle: 'ada', profession: 'Coach', zone }
  take(await becomeProfessional(ports, { viewer: person, origin: demoOrigin }, practice), 'WRONG_STATE')
  const ada = { ...person, professionalId: person.accountId as ProfessionalId }
  take(await updateProfessional(ports, ada, { expectedVersion: 1, zone }), 'STALE_VERSION')
  const week = { idempotencyKey: 'demo:week', name: 'Usual week', zone, weeklyRules: demoWeek }
  take(await createSchedule(ports, ada, week))
  const offer = async (which: DemoService) =>
    take(await createService(ports, ada, demoServices[which])).service.id
  const services = {
    first: await offer('first'),
    coaching: await offer('coaching'),
    walk: await offer('walk'),
  }
  for (const { from, to, label } of demoTimeOff) {
    const stretch = { startsLocal: story.local(...from), endsLocal: story.local(...to), label }
    take(await addTimeOff(ports, ada, { idempotencyKey: `demo:off:${label}`, ...stretch }))
  }
  return { ada, services }
}
