import { limits } from '@hora/schema/limits'
import { useCallback, useState } from 'react'
import type { ErrorCopyCode } from '#web/i18n/use-error-copy.ts'

/** The picture types that the server can read. */
export const pictureTypes: readonly string[] = ['image/jpeg', 'image/png', 'image/webp']

type Uploaded = { ok: true } | { ok: false; code: ErrorCopyCode }

/** The shape of every error answer of the server. */
interface Refused {
  readonly errors?: readonly { readonly extensions?: { readonly code?: ErrorCopyCode } }[]
}

async function send(picture: File): Promise<Uploaded> {
  if (!pictureTypes.includes(picture.type) || picture.size > limits.avatarBytes)
    return { ok: false, code: 'FILE_REFUSED' }
  const headers = { 'content-type': picture.type }
  const response = await fetch('/files/avatar', { method: 'POST', headers, body: picture }).catch(() => null)
  if (response?.ok) return { ok: true }
  if (!response) return { ok: false, code: 'NETWORK' }
  const body = (await response.json().catch(() => ({}))) as Refused
  return { ok: false, code: body.errors?.[0]?.extensions?.code ?? 'INTERNAL' }
}

/** Uploads a picture; the server keeps only its own small copy. */
export function useUploadAvatar() {
  const [pending, setPending] = useState(false)
  const upload = useCallback(async (picture: File): Promise<Uploaded> => {
    setPending(true)
    try {
      return await send(picture)
    } finally {
      setPending(false)
    }
  }, [])
  return { upload, pending }
}
