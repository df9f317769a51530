import type { JobHandlers } from '#jobs/handler.ts'
import { deliver } from './deliver.ts'

export const notificationJobs: JobHandlers = { 'notifications.deliver': deliver }
