import type { ProfessionalId } from '#kernel/ids.ts'
import type { Verdict } from './authorize.ts'
import type { Relation } from './relation-sql.ts'
import type { Viewer } from './viewer.ts'

/** Judges by what the viewer is to the professional; it is hidden from anyone who is not named. */
export function byRelation(verdicts: { readonly [R in Relation]?: Verdict }) {
  return (_viewer: Viewer, relation: Relation): Verdict => verdicts[relation] ?? 'hide'
}

/** What is the professional's own business: nobody else learns of it. */
export function ownProfessional(
  viewer: Viewer,
  { professionalId }: { readonly professionalId: ProfessionalId },
): Verdict {
  return viewer.kind === 'signed-in' && viewer.accountId === professionalId ? 'allow' : 'hide'
}
