import type { JobsOf } from '#jobs/handler.ts'
import type { InvitationId } from '#kernel/ids.ts'
import { sendInvitation } from './use-cases/send-invitation.ts'

declare module '#jobs/catalogue.ts' {
  interface JobPayloads {
    'connections.send-invitation': {
      readonly invitationId: InvitationId
      readonly token: string
      readonly effectKey: string
    }
  }
}

export const jobs: JobsOf<'connections'> = { 'connections.send-invitation': sendInvitation }
