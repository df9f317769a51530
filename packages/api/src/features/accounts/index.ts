/** All that another feature may import of accounts. */
export { type AccountView, readAccount } from './data/account-view.ts'
export { changeProfile, setAvatar } from './data/profiles.ts'
export { AccountType } from './graph/account.type.ts'
export { answerSignedIn } from './graph/signed-in.answer.ts'
export { visitorOf } from './graph/visitor.ts'
export { readSignedIn, type SignedIn, startLogin, type Visitor } from './use-cases/sign-in/start-login.ts'
