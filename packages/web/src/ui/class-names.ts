/** Joins the class names that apply; `false`, `null` and `undefined` fall away. */
export function cx(...parts: (string | false | null | undefined)[]): string {
  return parts.filter(Boolean).join(' ')
}
