import type { Env } from '#env'
import type { DemoLogin } from '#seed/demo-logins.ts'

/** What the person who started Hora reads: where it is, and who they can be. */
export function welcome(env: Env, demoLogins: readonly DemoLogin[]): readonly string[] {
  const { publicUrl, devTools, smtp } = env
  return [
    `Hora runs on ${publicUrl}`,
    ...(devTools ? [`  GraphiQL   ${publicUrl}/graphiql`, `  Sandbox    ${publicUrl}/graphql`] : []),
    ...(devTools && smtp === null ? [`  Mail       ${publicUrl}/dev/inbox`] : []),
    ...demoLogins.map(
      ({ name, role, email, password }) => `  Sign in as ${name} (${role}): ${email} / ${password}`,
    ),
  ]
}
