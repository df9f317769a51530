import type { JobsOf } from '#jobs/handler.ts'
import { deliver } from './deliver.ts'

export const notificationJobs: JobsOf<'notifications'> = { 'notifications.deliver': deliver }
