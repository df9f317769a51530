import type { JobHandler } from '#jobs/handler.ts'
import { deliverOnce } from '#mail/deliver-once.ts'
import { mailData } from './account-mail.ts'
import { isTemplate, templates } from './templates.ts'

/** Sends one mail about an account. React is loaded by the first mail, not by the start of the program. */
export const sendMail: JobHandler<'accounts.send-mail'> = async (job, ports) => {
  const { accountId, template, to, effectKey, data } = job
  if (!isTemplate(template)) throw new Error(`There is no mail called ${template}`)
  await deliverOnce(ports, { effectKey, accountId, template }, async () => {
    const { renderMail } = await import('#mail/render.ts')
    const language = data['language'] === 'fr' ? 'fr' : 'en'
    const content = templates[template](language, mailData(data))
    return await renderMail(to, content, { language, publicUrl: ports.settings.publicUrl })
  })
}
