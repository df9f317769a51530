const utf8Json = /^application\/json(?:\s*;\s*charset\s*=\s*"?utf-?8"?)?\s*$/i
const decoder = new TextDecoder('utf-8', { fatal: true })

/** Whether a Content-Type is exactly JSON in UTF-8. Other charsets hide attacks and cost time. */
export function isUtf8Json(contentType: string | undefined): boolean {
  return contentType !== undefined && utf8Json.test(contentType)
}

/** Parses a body; undefined if it is not UTF-8 or not JSON. */
export function readUtf8Json(body: Uint8Array): unknown {
  try {
    return JSON.parse(decoder.decode(body))
  } catch {
    return undefined
  }
}
