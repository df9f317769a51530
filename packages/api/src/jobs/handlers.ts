import type { JobHandlers } from './handler.ts'

/** Which code runs which background task. Features export theirs from `jobs.ts`; they are spread here. */
export const jobHandlers: JobHandlers = {}
