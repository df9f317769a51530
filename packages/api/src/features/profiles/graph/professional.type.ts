import { limits } from '@hora/schema/limits'
import { readRelation } from '#auth/relation.ts'
import { builder } from '#graph/builder.ts'
import type { GraphContext } from '#graph/context.ts'
import { idReader } from '#graph/global-id.ts'
import { listSize } from '#graph/list-size.ts'
import type { ProfessionalId } from '#kernel/ids.ts'
import type { ProfessionalView } from '../data/professional-view.ts'
import { avatarUrl } from '../domain/avatar-url.ts'
import { readsProfessional } from '../policy.ts'
import { CancellationPolicyType } from './cancellation-policy.type.ts'
import { professionalById } from './loaders.ts'
import { SocialLinkType } from './social-link.type.ts'

/** `isViewer` is set where the request still has the old viewer, as in the answer to signing in. */
export const ProfessionalType = builder.objectRef<ProfessionalView & { readonly isViewer?: boolean }>(
  'Professional',
)

async function loadReadable(context: GraphContext, id: ProfessionalId) {
  const relation = await readRelation(context.ports.db, context.viewer, id)
  const verdict = readsProfessional.decide(context.viewer, relation)
  return verdict === 'allow' ? await professionalById(context, id) : null
}

builder.node(ProfessionalType, {
  description: 'A professional, as they and their clients see them.',
  id: {
    parse: idReader('Professional'),
    resolve: (professional) => professional.id,
    description: 'Id of the professional.',
  },
  loadOne: async (id, context) => await loadReadable(context, id),
  fields: (t) => ({
    handle: t.exposeString('handle', { description: 'A short unique name, used in links.' }),
    profession: t.exposeString('profession', { description: 'E.g. Coach or Teacher; free text is allowed.' }),
    displayName: t.exposeString('displayName', { description: 'The name that others see.' }),
    avatarUrl: t.string({
      nullable: true,
      description: 'URL of the picture, relative to the origin; null if the viewer may not see it.',
      resolve: ({ avatarFileId }) => avatarUrl(avatarFileId),
    }),
    bio: t.exposeString('bio', { nullable: true, description: 'A short text about the person.' }),
    links: t.field({
      type: [SocialLinkType],
      ...listSize(limits.socialLinks),
      description: 'Links on the profile, in order.',
      resolve: ({ links }) => [...links],
    }),
    zone: t.expose('zone', { type: 'TimeZone', description: 'The time zone of the practice.' }),
    rescheduleNoticeMinutes: t.exposeInt('rescheduleNoticeMinutes', {
      description: 'How long before the start a client may still move a booking, in minutes.',
    }),
    cancellation: t.expose('cancellation', {
      type: CancellationPolicyType,
      description: 'What cancelling costs clients, where a service has no terms of its own.',
    }),
    version: t.exposeInt('version', { description: 'Counts the changes; see expectedVersion.' }),
    isViewer: t.boolean({
      description: 'Whether the viewer is this professional.',
      resolve: ({ id, isViewer }, _args, { viewer }) =>
        isViewer ?? (viewer.kind === 'signed-in' && viewer.accountId === id),
    }),
  }),
})
