import { limits } from '@hora/schema/limits'
import { readRelation } from '#auth/relation.ts'
import { CancellationPolicyType, ProfessionalType, shownProfessionalById } from '#features/profiles/index.ts'
import { builder } from '#graph/builder.ts'
import type { GraphContext } from '#graph/context.ts'
import { idReader } from '#graph/global-id.ts'
import { listSize, smallValue } from '#graph/list-size.ts'
import { loaderFor } from '#graph/loader.ts'
import type { ServiceId } from '#kernel/ids.ts'
import { isServiceFor, readForClient } from '../data/offered-to.ts'
import { readService } from '../data/read-services.ts'
import type { ServiceView } from '../data/service-view.ts'
import { readsService } from '../policy.ts'
import { MoneyType, type MoneyView } from './money.type.ts'
import { PlaceType, shownPlace } from './place.type.ts'
import { ServiceColourEnum } from './service-colour.enum.ts'

export const ServiceType = builder.objectRef<ServiceView>('Service')

const DurationType = builder
  .objectRef<{ readonly minutes: number; readonly price: MoneyView }>('ServiceDuration')
  .implement({
    ...smallValue,
    description: 'A duration of a service, with its price.',
    fields: (t) => ({
      minutes: t.exposeInt('minutes', { description: 'The length in minutes.' }),
      price: t.expose('price', { type: MoneyType, description: 'What it costs.' }),
    }),
  })

/** Whether the viewer is the professional of a service. */
export function isOwn({ professionalId }: ServiceView, { viewer }: GraphContext): boolean {
  return viewer.kind === 'signed-in' && viewer.accountId === professionalId
}

const forViewer = loaderFor<ServiceId, true>(async ({ ports, viewer }, ids) => {
  if (viewer.kind !== 'signed-in') return new Map()
  return new Map([...(await readForClient(ports.db, viewer.accountId, ids))].map((id) => [id, true]))
})

/** Whether the viewer could book a service. Bookings show services that are paused, or no longer for their client. */
async function isBookable(service: ServiceView, context: GraphContext): Promise<boolean> {
  const { active, forChosen, id } = service
  if (!active || !forChosen || isOwn(service, context)) return active
  return (await forViewer(context, id)) === true
}

async function loadReadable({ ports, viewer }: GraphContext, id: ServiceId) {
  const service = await readService(ports.db, id)
  if (service === null) return null
  const relation = await readRelation(ports.db, viewer, service.professionalId)
  const forViewer = viewer.kind === 'signed-in' && (await isServiceFor(ports.db, service, viewer.accountId))
  const verdict = readsService.decide(viewer, { relation, active: service.active, forViewer })
  return verdict === 'allow' ? service : null
}

builder.node(ServiceType, {
  description: 'What can be booked.',
  id: { parse: idReader('Service'), resolve: (service) => service.id, description: 'Id of the service.' },
  loadOne: async (id, context) => await loadReadable(context, id),
  fields: (t) => ({
    name: t.exposeString('name', { description: 'Its name.' }),
    description: t.exposeString('description', { nullable: true, description: 'Its description.' }),
    durations: t.field({
      type: [DurationType],
      ...listSize(limits.durationsPerService),
      description: 'Its durations, in the order of the professional.',
      resolve: ({ durations, currency }) =>
        durations.map(({ minutes, priceMinor }) => ({
          minutes,
          price: { amountMinor: priceMinor, currency },
        })),
    }),
    currency: t.exposeString('currency', { description: 'The currency of its prices, ISO 4217.' }),
    place: t.field({
      type: PlaceType,
      description: 'Where it takes place.',
      resolve: (service, _args, context) => shownPlace(service, { seesDetail: isOwn(service, context) }),
    }),
    colour: t.expose('colour', { type: ServiceColourEnum, description: 'Its colour in the calendar.' }),
    active: t.boolean({
      description: 'Whether it can be booked; for a client: by them.',
      resolve: async (service, _args, context) => await isBookable(service, context),
    }),
    version: t.exposeInt('version', { description: 'Counts the changes; see expectedVersion.' }),
    minimumNoticeMinutes: t.exposeInt('minimumNoticeMinutes', {
      description: 'The minimum notice for a booking, in minutes.',
    }),
    cancellation: t.expose('cancellation', {
      type: CancellationPolicyType,
      nullable: true,
      description: 'Its own terms for cancelling; null: those of the practice.',
    }),
    horizonDays: t.exposeInt('horizonDays', { description: 'How many days ahead it can be booked.' }),
    professional: t.field({
      type: ProfessionalType,
      description: 'The professional who offers it.',
      resolve: async ({ professionalId }, _args, context) => {
        const professional = await shownProfessionalById(context, professionalId)
        if (professional === null) throw new Error('The professional of a service is missing')
        return professional
      },
    }),
  }),
})
