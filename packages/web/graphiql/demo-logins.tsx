import { useEffect, useState } from 'react'
import { ask } from './ask.ts'

interface DemoLogin {
  readonly name: string
  readonly role: string
  readonly email: string
  readonly password: string
}

const whoAmI = '{ viewer { account { email displayName } } }'
const signIn =
  'mutation SignIn($input: SignInInput!) { signIn(input: $input) { __typename ... on Error { message } } }'
const signOut = 'mutation SignOut { signOut { __typename } }'

interface Me {
  readonly viewer: { readonly account: { readonly email: string; readonly displayName: string } } | null
}

/** Chooses the account that runs the operations. The page reloads, so that its socket has the new login. */
export function DemoLogins() {
  const [people, setPeople] = useState<readonly DemoLogin[]>([])
  const [me, setMe] = useState<Me['viewer']>(null)
  const [problem, setProblem] = useState<string | null>(null)
  useEffect(() => {
    const load = async () => {
      const response = await fetch('/graphiql/demo-logins.json')
      if (response.ok) setPeople(await response.json())
      setMe((await ask<Me>(whoAmI)).viewer)
    }
    load().catch((error: unknown) => setProblem(String(error)))
  }, [])
  const become = (person: DemoLogin | null) => {
    const input = { email: person?.email, password: person?.password }
    const change = person === null ? ask(signOut) : ask(signIn, { input })
    change.then(() => location.reload()).catch((error: unknown) => setProblem(String(error)))
  }
  return (
    <div className="demo-logins">
      <span>Run as</span>
      {people.map((person) => (
        <button
          key={person.email}
          type="button"
          aria-pressed={me?.account.email === person.email}
          onClick={() => become(person)}
        >
          {person.name}, {person.role}
        </button>
      ))}
      <button type="button" aria-pressed={me === null} onClick={() => become(null)}>
        Signed-out visitor
      </button>
      {people.length === 0 && <span>There are no demo people here: sign in on the website.</span>}
      {problem !== null && <span role="alert">{problem}</span>}
    </div>
  )
}
