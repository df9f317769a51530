/** Joins the class names that apply; leaves out `false`, `null` and `undefined`. */
export function cx(...parts: (string | false | null | undefined)[]): string {
  return parts.filter(Boolean).join(' ')
}
