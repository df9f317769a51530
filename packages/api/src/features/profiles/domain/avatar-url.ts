import type { FileId } from '#kernel/ids.ts'

/** Where a picture is served, relative to the origin; who may see it is decided there. */
export function avatarUrl(fileId: FileId | null): string | null {
  return fileId === null ? null : `/files/avatar/${fileId}`
}
