/** The privacy notice that sign-up asked to accept until 30 November 2026. */
export const privacy20261121 = {
  document: 'privacy',
  version: '2026-11-21',
  text: `# Privacy notice

Version of 21 November 2026.

## What is kept, and why

- **To sign you in:** your e-mail address and a hash of your password (argon2id), never the password itself.
- **To show who you are to the people you are connected with:** your name, and what you choose to add: a picture,
  a few words, links, profession. Each of these can be removed, and is then gone.
- **To speak your language and show the right time:** language, time zone, country if you give it.
- **To keep appointments:** services, opening hours, connections, bookings and their history.
- **To keep your account safe:** the devices you are signed in on, described by browser, system and country. The
  country is looked up on this server; the address of your connection is not kept with it.
- **To prove what was agreed:** which versions of these documents you accepted, and when.

Your date of birth is compared with the minimum age and not stored.

## Who sees it

The people you are connected with see what concerns them. Nobody else does: there are no advertisers, no
trackers, and a fresh installation of Hora sends nothing to any third party. Mail goes out through the mail
server that the operator has chosen.

## For how long

As long as you have an account, and no longer than each purpose needs. Logins end after ten days without use and
after thirty days at the latest.

## Your rights

You may see, correct, take along and erase your data, and object to its use. Write to the operator of this
installation; the data protection authority of your country hears complaints.
`,
} as const
