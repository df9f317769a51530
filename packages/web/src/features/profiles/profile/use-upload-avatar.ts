import { limits } from '@hora/schema/limits'
import { useCallback, useState } from 'react'
import { codeOfAnswer } from '#web/apollo/error-code.ts'
import type { ErrorCopyCode } from '#web/i18n/use-error-copy.ts'

/** The picture types that the server can read. */
export const pictureTypes: readonly string[] = ['image/jpeg', 'image/png', 'image/webp']

type Uploaded = { ok: true } | { ok: false; code: ErrorCopyCode }

/** Milliseconds for a picture on a slow network. */
const timeLimit = 60_000

async function send(picture: File): Promise<Uploaded> {
  if (!pictureTypes.includes(picture.type) || picture.size > limits.avatarBytes)
    return { ok: false, code: 'FILE_REFUSED' }
  const headers = { 'content-type': picture.type }
  const signal = AbortSignal.timeout(timeLimit)
  const request = { method: 'POST', headers, body: picture, signal }
  const response = await fetch('/files/avatar', request).catch(() => null)
  if (response?.ok) return { ok: true }
  if (!response) return { ok: false, code: 'NETWORK' }
  return { ok: false, code: codeOfAnswer(response.status, await response.text().catch(() => '')) }
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
