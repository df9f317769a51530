import type { JobHandlers } from '#jobs/handler.ts'
import { sendInvitation } from './send-invitation.ts'

export const connectionJobs: JobHandlers = { 'connections.send-invitation': sendInvitation }
