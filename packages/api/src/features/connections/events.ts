import { event, type NewEvent } from '#events/record.ts'
import { topics } from '#events/topics.ts'
import type { ConnectionId, InvitationId, ProfessionalId } from '#kernel/ids.ts'
import type { Pair } from './data/connection-store.ts'

declare module '#events/catalogue.ts' {
  interface EventData {
    'connection.changed': { readonly connectionId: ConnectionId; readonly ended: boolean }
    'invitation.changed': { readonly invitationId: InvitationId }
  }
}

/** A connection opened or ended; both its people follow it. */
export function connectionChanged(pair: Pair, connectionId: ConnectionId, ended: boolean): NewEvent {
  return event('connection.changed', {
    topics: [topics.connections(pair.professionalId), topics.connections(pair.clientId)],
    professionalId: pair.professionalId,
    data: { connectionId, ended },
  })
}

/** An invitation was created, answered, sent or revoked; its professional follows it. */
export function invitationChanged(professionalId: ProfessionalId, invitationId: InvitationId): NewEvent {
  return event('invitation.changed', {
    topics: [topics.connections(professionalId)],
    professionalId,
    data: { invitationId },
  })
}
