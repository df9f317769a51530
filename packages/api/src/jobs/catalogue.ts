import type { FileId } from '#kernel/ids.ts'

/**
 * Every background task with its payload. Each feature adds its own in `jobs.ts`, under its name. Payloads contain ids,
 * and the task reads the rows when it runs, so that a booking cancelled in the meantime sends nothing. Data without a
 * row (a one-time link, the address of an account mail) stays in the queue until the mail is sent.
 */
export interface JobPayloads {
  'files.delete': { readonly fileId: FileId; readonly storageKey: string }
  'platform.clean-up': Record<string, never>
}

export type JobName = keyof JobPayloads
