import type { JobsOf, ScheduleOf } from '#jobs/handler.ts'
import type { InvitationId } from '#kernel/ids.ts'
import { forgetInvitations } from './use-cases/forget-invitations.ts'
import { sendInvitation } from './use-cases/send-invitation.ts'

declare module '#jobs/catalogue.ts' {
  interface JobPayloads {
    /** Recurring: deletes the invitations that expired long ago. */
    'connections.forget-invitations': Record<string, never>
    'connections.send-invitation': {
      readonly invitationId: InvitationId
      readonly token: string
      readonly effectKey: string
    }
  }
}

export const jobs: JobsOf<'connections'> = {
  'connections.forget-invitations': async (_nothing, ports) => await forgetInvitations(ports),
  'connections.send-invitation': sendInvitation,
}

export const schedule: ScheduleOf<'connections'> = { 'connections.forget-invitations': '5 * * * *' }
