import type { JobHandler } from '#jobs/handler.ts'
import { writeMail } from '#mail/define-mail.ts'
import { deliverOnce } from '#mail/deliver-once.ts'
import { languageOf } from '#mail/language.ts'
import { accountFacts } from '../../notices/account-mail.ts'
import { mails } from '../../notices/index.ts'

/** Sends one mail about an account. The first mail loads React, so that the program starts faster. */
export const sendMail: JobHandler<'accounts.send-mail'> = async (job, ports) => {
  const { accountId, template, to, effectKey, data } = job
  const mail = mails.find((each) => each.template === template)
  if (mail === undefined) throw new Error(`There is no mail called ${template}`)
  await deliverOnce(ports, { effectKey, accountId, template }, async () => {
    if (!(await mail.stillTrue(ports, data['token'] ?? null))) return null
    const { renderMail } = await import('#mail/render.ts')
    const language = languageOf(data['language'] ?? '')
    const content = writeMail(mail, language, accountFacts(data))
    return await renderMail(to, content, { language, publicUrl: ports.settings.publicUrl })
  })
}
