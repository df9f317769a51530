import type { ProfessionalId } from '#kernel/ids.ts'
import type { Verdict } from './authorize.ts'
import type { Relation } from './relation-sql.ts'
import type { Viewer } from './viewer.ts'

/** Decides by the viewer's relation to the professional. Relations that are not listed get `hide`. */
export function byRelation(verdicts: { readonly [R in Relation]?: Verdict }) {
  return (_viewer: Viewer, relation: Relation): Verdict => verdicts[relation] ?? 'hide'
}

/** Allows only the professional and hides it from everyone else. */
export function ownProfessional(
  viewer: Viewer,
  { professionalId }: { readonly professionalId: ProfessionalId },
): Verdict {
  return viewer.kind === 'signed-in' && viewer.accountId === professionalId ? 'allow' : 'hide'
}
