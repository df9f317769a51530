/** All that another feature may import of accounts. */
export { type AccountView, readAccount } from './data/account-view.ts'
export { changeProfile, setAvatar } from './data/profiles.ts'
export { accounts, profiles } from './data/tables.ts'
export { AccountType } from './graph/account.type.ts'
export { signedIn, signingIn } from './graph/signing-in.ts'
export { changeWithNewLogin, type SignedIn, type Visitor } from './use-cases/sign-in/start-login.ts'
