/** The dialog that a link in a mail opens on the page of a session. */
export type AskedChange = { do?: 'move' | 'cancel' }

export function readAskedChange(search: Record<string, unknown>): AskedChange {
  const asked = search['do']
  return asked === 'move' || asked === 'cancel' ? { do: asked } : {}
}
