import type { JobsOf } from '#jobs/handler.ts'
import { sendInvitation } from './use-cases/send-invitation.ts'

export const connectionJobs: JobsOf<'connections'> = { 'connections.send-invitation': sendInvitation }
