export const termsInFrench = `# Conditions d’utilisation

Version du 2 décembre 2026. Ces conditions existent en anglais et en français, et les deux textes disent la même chose.
Vous acceptez le texte dans la langue de votre inscription.

## Ce qu’est Hora

Avec Hora, des professionnels indépendants proposent des heures, et les clients qu’ils invitent les réservent. Il n’y a
pas de place de marché : professionnels et clients entrent en relation uniquement par invitation.

## Votre compte

- Vous devez avoir atteint l’âge minimum affiché lors de l’inscription.
- Vous seul pouvez utiliser votre compte. Gardez votre mot de passe secret, et changez-le aussitôt si quelqu’un d’autre
  risque de le connaître.
- Ce que vous écrivez sur vous ne doit pas tromper les personnes que vous rencontrez.

## Entre professionnels et clients

- Une réservation est un accord entre le professionnel et le client. Chaque réservation garde les conditions en vigueur
  quand l’horaire a été retenu ou réservé, comme le délai pour la déplacer ou l’annuler et le coût d’une annulation.
- Les professionnels sont responsables des prestations qu’ils proposent.
- Chacun peut mettre fin à la relation ou bloquer l’autre.

## Ce qui est interdit

Il est interdit de harceler, d’envoyer des messages non désirés, de se faire passer pour quelqu’un d’autre, d’enfreindre
la loi ou de chercher à accéder à ce qui appartient à d’autres. L’exploitant de cette installation peut fermer les
comptes utilisés ainsi.

## Fermer votre compte

Hora n’a pas encore de bouton pour cela. Demandez à l’exploitant de fermer votre compte. La politique de confidentialité
dit qui est l’exploitant et ce que vous pouvez lui demander.
`
