import type { JobsOf } from '#jobs/handler.ts'
import { deliver } from './use-cases/deliver.ts'

export const notificationJobs: JobsOf<'notifications'> = { 'notifications.deliver': deliver }
