import type { JobHandler } from './handler.ts'

/** Takes a stored file away, after the commit that took its row; a file that is gone already is as good. */
export const deleteFile: JobHandler<'files.delete'> = async ({ storageKey }, { files }) => {
  await files.delete(storageKey)
}
