import { renderSVG } from 'uqr'
import { builder } from '#graph/builder.ts'
import type { IssuedInvitation } from '../use-cases/invitation-link.ts'
import { InvitationType } from './invitation.type.ts'

export const IssuedInvitationType = builder.objectRef<IssuedInvitation>('IssuedInvitation').implement({
  description: 'A new invitation with its link. The link is shown once: only its hash is stored.',
  fields: (t) => ({
    invitation: t.expose('invitation', { type: InvitationType, description: 'The invitation.' }),
    url: t.exposeString('url', { description: 'The link to share.' }),
    qrSvg: t.string({ description: 'SVG of the QR code of the link.', resolve: ({ url }) => qrOf(url) }),
  }),
})

/** The QR code of a link as SVG, black on white in every theme, so that cameras can read it. */
function qrOf(url: string): string {
  return renderSVG(url, { ecc: 'M', border: 2, whiteColor: 'white', blackColor: 'black' })
}
