import type { JobsOf } from '#jobs/handler.ts'
import { sendInvitation } from './send-invitation.ts'

export const connectionJobs: JobsOf<'connections'> = { 'connections.send-invitation': sendInvitation }
