export const privacyInFrench = `# Politique de confidentialité

Version du 2 décembre 2026. Ce texte existe en anglais et en français, et les deux disent la même chose.

## Ce que nous gardons, et pourquoi

- **Pour vous connecter :** votre adresse e-mail et, si vous en choisissez un, l’empreinte de votre mot de passe
  (argon2id), jamais le mot de passe lui-même. Un cookie vous garde connecté. Un autre reconnaît, pendant trois jours
  au plus, le navigateur qui a demandé un lien.
- **Pour vous présenter aux personnes avec qui vous êtes en relation :** votre nom, votre métier si vous avez une
  activité, et ce que vous choisissez d’ajouter : une photo, un court texte et des liens. Ce que vous avez ajouté,
  vous pouvez le retirer ; il est alors supprimé.
- **Pour qu’elles puissent vous joindre, seulement si vous êtes d’accord :** votre adresse e-mail et, si vous le
  donnez, votre numéro de téléphone, qui est enregistré chiffré. Vous pouvez retirer votre accord à tout moment.
  L’adresse et le numéro sont alors cachés aussitôt.
- **Pour parler votre langue et montrer la bonne heure :** votre langue, votre fuseau horaire, et votre pays si vous
  l’indiquez.
- **Pour gérer les séances :** prestations, heures ouvertes, invitations, relations, réservations et leur historique,
  et les messages envoyés avec elles, qui sont enregistrés chiffrés. Si un professionnel vous invite par e-mail, nous
  gardons l’adresse qu’il a saisie, même si vous n’avez pas de compte.
- **Pour protéger votre compte :** les appareils sur lesquels vous êtes connecté, décrits par navigateur, système et
  pays. Le pays est déterminé sur ce serveur ; l’adresse de votre connexion n’est pas gardée avec lui. Les tentatives
  refusées sont comptées heure par heure, sans leur contenu.
- **Pour prouver ce qui a été convenu :** les versions de ces documents que vous avez acceptées, et quand.

Nous vous demandons de confirmer que vous avez atteint l’âge minimum. Nous ne demandons pas votre date de naissance.

## Qui peut le voir

Les personnes avec qui vous êtes ou étiez en relation voient ce qui les concerne. Si vous invitez des personnes,
celles qui ont un lien d’invitation ouvert voient votre nom, votre métier, votre photo et votre court texte.
L’exploitant de cette installation peut voir ce qui y est enregistré.

Il n’y a ni annonceurs ni traceurs, et une nouvelle installation de Hora n’envoie rien à des tiers. Les e-mails
partent par le serveur de messagerie que l’exploitant a choisi.

## Combien de temps nous le gardons

Nous gardons vos données tant que vous avez un compte. Les invitations sont supprimées 90 jours après leur expiration.
Les connexions se ferment après 10 jours sans utilisation, et après 30 jours au plus tard. Les traces des e-mails
envoyés sont supprimées après 90 jours, et le compte des tentatives refusées après 180 jours.

## Vos droits

Dans Hora, vous pouvez voir et corriger votre profil, votre activité et vos réservations, et retirer ce que vous avez
ajouté sur vous. Hora n’a pas encore de bouton pour exporter toutes vos données ni pour fermer votre compte.

La loi vous permet de demander une copie de vos données, leur correction ou leur effacement, et de vous opposer à leur
utilisation. L’exploitant de cette installation est responsable de vos données et doit vous répondre. Vous pouvez
aussi saisir l’autorité de protection des données de votre pays.

## Qui est l’exploitant

La personne ou l’entreprise qui fait fonctionner cette installation de Hora. Si elle a donné son nom et son adresse,
ils figurent en haut de cette page. Sinon, demandez au professionnel qui vous a invité.
`
