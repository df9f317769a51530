import { PlaceType, ServiceType, shownPlace } from '#features/services/index.ts'
import { builder } from '#graph/builder.ts'
import { idReader } from '#graph/global-id.ts'
import { readSession } from '../data/read-session.ts'
import type { SessionView } from '../data/session-cells.ts'
import { readsSession } from '../policy.ts'
import { decidesAt } from './decides-at.ts'
import { reads } from './reads.ts'
import { SessionStatusEnum } from './session-status.enum.ts'
import { shownPhase } from './shown-phase.ts'

export const SessionType = builder.objectRef<SessionView>('Session')

builder.node(SessionType, {
  description: 'One dated meeting of a service, as its professional sees it.',
  id: { parse: idReader('Session'), resolve: (session) => session.id, description: 'Id of the session.' },
  loadOne: async (id, { ports, viewer }) => {
    const session = await readSession(ports.db, id)
    return session !== null && readsSession.decide(viewer, session) === 'allow' ? session : null
  },
  fields: (t) => ({
    status: t.field({
      type: SessionStatusEnum,
      description: 'Its status.',
      resolve: (session, _args, { ports }) => shownPhase(session, ports.clock),
    }),
    start: t.expose('start', { type: 'Instant', description: 'When it starts.' }),
    end: t.expose('end', { type: 'Instant', description: 'When it ends.' }),
    zone: t.expose('zone', { type: 'TimeZone', description: "The professional's zone when it was created." }),
    place: t.field({
      type: PlaceType,
      ...reads<SessionView>('placeKind', 'placeHint', 'placeDetail'),
      description: 'Where it takes place.',
      resolve: (session, _args, { viewer }) =>
        shownPlace(session, { seesDetail: readsSession.decide(viewer, session) === 'allow' }),
    }),
    capacity: t.exposeInt('capacity', { description: 'How many seats it has.' }),
    stands: t.exposeBoolean('stands', {
      description: 'Whether its professional scheduled it: then it stays when nobody has a place in it.',
    }),
    minimumPlaces: t.exposeInt('minimumPlaces', {
      nullable: true,
      description: 'With fewer confirmed places than this it is cancelled; null: it has no minimum.',
    }),
    decidesAt: t.field({
      type: 'Instant',
      nullable: true,
      ...reads<SessionView>('minimumPlaces', 'decideHoursBefore', 'decidedAt'),
      description: 'When its minimum is decided; null: it has none, or it is decided.',
      resolve: (session) => decidesAt(session),
    }),
    service: t.expose('service', { type: ServiceType, ...reads(), description: 'Its service.' }),
    heldUntil: t.expose('heldUntil', {
      type: 'Instant',
      nullable: true,
      description: 'When its last hold or request ends, if it is held.',
    }),
    version: t.exposeInt('version', { description: 'Counts the changes.' }),
    bufferBeforeMinutes: t.exposeInt('bufferBeforeMinutes', {
      description: 'Minutes that are kept free before it.',
    }),
    bufferAfterMinutes: t.exposeInt('bufferAfterMinutes', {
      description: 'Minutes that are kept free after it.',
    }),
  }),
})
