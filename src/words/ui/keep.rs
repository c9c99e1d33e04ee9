//! Keep, share, print, forget; a newer version of the site.

use crate::lang::{Text, text};

/// Heading.
pub const TITLE: Text = text("Garder ou partager ce dossier", "Garder ce dossier", "Keep or share this case");
pub const LEAD: Text = text(
    "Rien n’est envoyé. Vos réponses restent dans cet onglet, même si la page est rechargée, et disparaissent quand vous le fermez. Un navigateur qui rouvre l’onglet fermé les ramène : sur un écran partagé, choisissez « Tout oublier ».",
    "Vos réponses restent dans cet onglet. Fermez l’onglet : elles disparaissent. Vous rouvrez l’onglet fermé ? Elles reviennent. L’écran est partagé ? Choisissez « Tout oublier ».",
    "Nothing is sent. Your answers stay in this tab, even when the page is reloaded, and are gone when you close it. A browser that reopens the closed tab brings them back: on a shared screen, choose “Forget everything”.",
);

/// File: heading.
pub const FILE: Text = text("Dans un fichier", "Dans un fichier", "In a file");
pub const FILE_WHY: Text = text(
    "Le fichier reste sur votre appareil. Il contient toutes vos réponses, telles que vous les avez saisies.",
    "Le fichier reste sur votre appareil. Il contient toutes vos réponses.",
    "The file stays on your device. It holds all your answers, as you typed them.",
);
pub const SAVE: Text = text("Enregistrer dans un fichier", "Enregistrer un fichier", "Save to a file");
pub const SAVED: Text = text(
    "Fichier remis au navigateur : {0}. Il est d’ordinaire dans vos téléchargements ; s’il n’y est pas, le navigateur l’a refusé.",
    "Le navigateur a le fichier {0}. Cherchez-le dans vos téléchargements.",
    "File handed to the browser: {0}. It is usually among your downloads; if it is not there, the browser refused it.",
);
/// A file that could not be made.
pub const NOT_SAVED: Text = text(
    "Le navigateur n’a pas pu préparer ce fichier : rien n’est enregistré.",
    "Le fichier ne peut pas être fait. Rien n’est enregistré.",
    "The browser could not prepare this file: nothing is saved.",
);
pub const OPEN: Text = text("Ouvrir un fichier enregistré", "Ouvrir un fichier", "Open a saved file");

/// Browser: heading.
pub const BROWSER: Text = text("Dans ce navigateur", "Sur cet appareil", "In this browser");
/// Browser: the box.
pub const REMEMBER: Text = text(
    "Garder mes réponses sur cet appareil, pour reprendre plus tard",
    "Garder mes réponses sur cet appareil",
    "Keep my answers on this device, to go on later",
);
/// Browser: who may see.
pub const REMEMBER_WHY: Text = text(
    "Toute personne qui utilise cet appareil pourra les lire. À éviter sur un ordinateur partagé.",
    "Les autres personnes peuvent les lire sur cet appareil. Ne le faites pas sur un ordinateur partagé.",
    "Anybody who uses this device can read them. Not on a shared computer.",
);
/// Browser: refused.
pub const NOT_REMEMBERED: Text = text(
    "Ce navigateur refuse de garder vos réponses. Enregistrez-les dans un fichier.",
    "Ce navigateur ne peut pas garder vos réponses. Enregistrez un fichier.",
    "This browser refuses to keep your answers. Save them to a file.",
);
/// Strip: its name.
pub const STRIP: Text = text("À savoir", "À savoir", "To know");
/// Strip: kept.
pub const KEPT: Text = text(
    "Vos réponses sont gardées sur cet appareil.",
    "Vos réponses sont gardées sur cet appareil.",
    "Your answers are kept on this device.",
);
/// Strip: kept, and cannot be read.
pub const KEPT_BROKEN: Text = text(
    "Le dossier gardé sur cet appareil ne peut plus être lu : {0}",
    "Le dossier gardé ne peut plus être lu. {0}",
    "The case kept on this device can no longer be read: {0}",
);
pub const FORGET: Text = text("Tout oublier", "Tout oublier", "Forget everything");
/// Forget: question.
pub const FORGET_ASK: Text = text("Tout oublier ?", "Tout oublier ?", "Forget everything?");
/// Forget: what it does.
pub const FORGET_WHY: Text = text(
    "Efface toutes les réponses de cet onglet, ce qui est ouvert à côté et ce qui est gardé sur cet appareil, puis recharge la page. Rien ne pourra être retrouvé. Les fichiers enregistrés restent.",
    "Efface toutes vos réponses. Vous ne pourrez pas les retrouver. Vos fichiers restent.",
    "Erases all answers of this tab, what is open beside them and what is kept on this device, then loads the page again. Nothing can be found again. Saved files stay.",
);
pub const FORGET_NO: Text = text("Ne rien oublier", "Ne rien oublier", "Forget nothing");
pub const FORGET_YES: Text = text("Oui, tout oublier", "Oui, tout oublier", "Yes, forget everything");
pub const FORGOTTEN: Text = text("Tout est oublié.", "Tout est oublié.", "Everything is forgotten.");

/// Lost: a reload that found nothing.
pub const LOST: Text = text(
    "Vos réponses ont disparu au rechargement : ce navigateur ne les a pas gardées. Pour ne plus les perdre, enregistrez-les dans un fichier.",
    "Vos réponses ont disparu. Ce navigateur ne les garde pas. Enregistrez un fichier.",
    "Your answers were lost when the page was reloaded: this browser did not keep them. To lose them no more, save them to a file.",
);
/// The tab keeps nothing.
pub const NOT_IN_TAB: Text = text(
    "Ce navigateur ne garde pas vos réponses, même dans cet onglet : un rechargement les effacerait. Enregistrez-les dans un fichier.",
    "Ce navigateur ne garde pas vos réponses. Enregistrez un fichier.",
    "This browser does not keep your answers, not even in this tab: a reload would erase them. Save them to a file.",
);
/// Where the answers are.
pub const IN_TAB: Text = text(
    "Vos réponses restent dans cet onglet, et partent avec lui.",
    "Vos réponses restent dans cet onglet. Fermez l’onglet : elles disparaissent.",
    "Your answers stay in this tab, and go with it.",
);
/// Offer: keep on the device.
pub const OFFER: Text = text("Garder sur cet appareil", "Garder sur cet appareil", "Keep on this device");
/// Offer: the other ways.
pub const OTHER_WAYS: Text = text(
    "Enregistrer un fichier, ou envoyer à mon conseiller",
    "Enregistrer ou envoyer mes réponses",
    "Save to a file, or send to my counsellor",
);
/// Another page keeps another case.
pub const OTHER_CASE: Text = text(
    "Une autre page de ce site garde un autre dossier sur cet appareil. Celui d’ici n’y est plus gardé tant que vous n’avez pas choisi.",
    "Une autre page garde un autre dossier. Choisissez un des deux.",
    "Another page of this site keeps another case on this device. The one here is not kept there until you choose.",
);
/// Another case: that one.
pub const OTHER_TAKE: Text = text("Ouvrir l’autre ici", "Ouvrir l’autre ici", "Open the other here");
/// Another case: this one.
pub const OTHER_MINE: Text = text("Garder celui d’ici à sa place", "Garder celui d’ici", "Keep the one here instead");
/// Another page keeps nothing more.
pub const NO_LONGER_KEPT: Text = text(
    "Une autre page de ce site a tout oublié, ou ne garde plus rien sur cet appareil. Vos réponses restent dans cet onglet.",
    "Cet appareil ne garde plus vos réponses. Elles restent dans cet onglet.",
    "Another page of this site forgot everything, or keeps nothing more on this device. Your answers stay in this tab.",
);
/// A screen that several families see in turn.
pub const SHARED_SCREEN: Text = text("Écran partagé ?", "Plusieurs familles utilisent cet écran ?", "A shared screen?");
/// Next family: the button.
pub const NEXT_FAMILY: Text = text("Famille suivante", "Famille suivante", "Next family");
/// Next family: what it does.
pub const NEXT_FAMILY_WHY: Text = text(
    "Oublie tout, tout de suite et sans question.",
    "Efface toutes les réponses, tout de suite.",
    "Forgets everything, at once and without asking.",
);

/// Link: heading.
pub const LINK: Text = text("Par un lien ou un code", "Avec un lien", "By a link or a code");
/// Link: the warning.
pub const LINK_WHY: Text = text(
    "Le lien contient vos réponses elles-mêmes : prénoms, dates de naissance, revenus, logement. Toute personne qui l’a peut les lire. Donnez-le seulement à quelqu’un de confiance.",
    "Le lien contient vos réponses : prénoms, dates de naissance, argent, logement. Avec le lien, on peut tout lire. Donnez-le à une personne de confiance.",
    "The link holds the answers themselves: first names, birth dates, income, home. Whoever has it can read them. Give it only to somebody you trust.",
);
/// Link: the button.
pub const MAKE_LINK: Text = text("Créer le lien et le code", "Créer le lien", "Make the link and the code");
pub const LINK_FIELD: Text = text("Lien vers ce dossier", "Lien vers ce dossier", "Link to this case");
/// Link: copy.
pub const COPY: Text = text("Copier le lien", "Copier le lien", "Copy the link");
/// Link: copied.
pub const COPIED: Text = text("Lien copié.", "Lien copié.", "Link copied.");
/// Link: not copied.
pub const NOT_COPIED: Text = text(
    "Le lien n’a pas pu être copié : sélectionnez-le et copiez-le vous-même.",
    "Le lien n’est pas copié. Copiez-le vous-même.",
    "The link could not be copied: select it and copy it yourself.",
);
/// Code: what it does.
pub const CODE: Text = text(
    "Ce code rouvre ce dossier. Photographiez-le avec un téléphone.",
    "Photographiez ce code avec un téléphone. Le dossier s’ouvre.",
    "This code reopens the case. Scan it with a phone.",
);
pub const CODE_ON_PAPER: Text = text("Rouvrir ce dossier", "Rouvrir ce dossier", "Reopen this case");
/// Code: too long.
pub const NO_CODE: Text = text(
    "Ce dossier est trop long pour un code. Le lien ou un fichier conviennent.",
    "Ce dossier est trop long pour un code. Prenez le lien ou un fichier.",
    "This case is too long for a code. Use the link or a file.",
);
/// Link: no address to share.
pub const NO_LINK: Text = text(
    "Cette page est ouverte depuis un fichier : elle n’a pas d’adresse à partager. Enregistrez le dossier dans un fichier.",
    "Cette page n’a pas d’adresse. Enregistrez un fichier.",
    "This page is opened from a file and has no address to share. Save the case to a file.",
);
/// Link: no household.
pub const NO_CASE: Text = text(
    "Corrigez d’abord le mois calculé : sans lui, il n’y a pas de dossier à partager.",
    "Corrigez d’abord le mois.",
    "First correct the month: without it there is no case to share.",
);

/// Handed to a counsellor: the button, and its heading.
pub const HAND: Text = text("Montrer à un conseiller", "Montrer à un conseiller", "Show it to a counsellor");
/// Handed to a counsellor: how.
pub const HAND_HOW: Text = text(
    "Au guichet, montrez ce code : le conseiller le lit et ouvre votre dossier. À distance, envoyez-lui le lien. Ou apportez les deux pages de papier.",
    "Montrez ce code au conseiller. Il ouvre votre dossier. Vous pouvez aussi envoyer le lien. Vous pouvez aussi imprimer.",
    "At the counter, show this code: the counsellor reads it and opens your case. From afar, send the link. Or bring the two pages of paper.",
);
/// Handed to a counsellor: the file.
pub const HAND_FILE: Text = text("Ou donner un fichier", "Ou donner un fichier", "Or give a file");
/// What a counsellor answered.
pub const NOTE: Text = text("Le mot de votre conseiller", "Le mot de votre conseiller", "A word from your counsellor");
/// A case of an earlier month: what time and law have changed.
pub const SINCE: Text =
    text("Depuis que ce dossier a été gardé", "Depuis que ce dossier est gardé", "Since this case was kept");
/// A case of an earlier month: then and now.
pub const SINCE_THEN: Text = text(
    "Il est calculé pour {0} : {1} par mois. Avec les mêmes réponses, {2} donne {3} par mois.",
    "En {0} : {1} par mois. En {2} : {3} par mois.",
    "It is computed for {0}: {1} a month. With the same answers, {2} gives {3} a month.",
);
/// A case of an earlier month: nothing changed but the month.
pub const SINCE_NOTHING: Text =
    text("Aucune aide n’a changé.", "Les aides ne changent pas.", "No benefit has changed.");
/// A case of an earlier month: takes it to this month.
pub const SINCE_GO: Text = text("Calculer pour {0}", "Calculer pour {0}", "Compute for {0}");
/// The law was read again since.
pub const SINCE_LAW: Text = text(
    "La loi a été relue : ce dossier a été gardé avec celle de {0}, cette page connaît celle de {1}.",
    "La loi a changé. Avant : la loi de {0}. Maintenant : la loi de {1}.",
    "The law was read again: this case was kept with that of {0}, this page knows that of {1}.",
);
/// Way to what the law changed.
pub const SINCE_VALUES: Text =
    text("Voir les barèmes qui ont changé", "Voir les barèmes", "See the legal values that changed");
/// Table: heading.
pub const TABLE: Text = text("Dans un tableur", "Dans un tableau", "In a spreadsheet");
/// Table: what it holds.
pub const TABLE_WHY: Text = text(
    "Des fichiers CSV que LibreOffice et Excel ouvrent, avec des montants qui sont des nombres.",
    "Des fichiers pour un tableur.",
    "CSV files that LibreOffice and Excel open, with amounts that are numbers.",
);
pub const TABLE_RESULT: Text = text("Résultat (CSV)", "Résultat (CSV)", "Result (CSV)");
pub const TABLE_MONTHS: Text = text("24 mois (CSV)", "24 mois (CSV)", "24 months (CSV)");
/// Table: columns of the result.
pub const RESULT_COLUMNS: [Text; 8] = [
    text("Aide", "Aide", "Benefit"),
    text("Sigle", "Sigle", "Acronym"),
    text("État", "État", "State"),
    text("Montant net", "Montant", "Net amount"),
    text("Rythme", "Rythme", "Rhythm"),
    text("Mois de versement", "Mois", "Month of payment"),
    text("Reçu", "Reçu", "Received"),
    text("Écart", "Différence", "Difference"),
];
/// Table: what is due.
pub const DUE: Text = text("dû", "oui", "due");
/// Table: each month, each year, once.
pub const RHYTHMS: [Text; 3] =
    [text("par mois", "par mois", "a month"), text("par an", "par an", "a year"), text("une fois", "une fois", "once")];
/// Table: the total of the month.
pub const MONTH_TOTAL: Text = text("Total", "Total", "Total");
/// Table: whether all of a month could be computed.
pub const WHOLE: Text = text("Complet", "Complet", "Complete");
/// Table: yes and no.
pub const YES_NO: [Text; 2] = [text("oui", "oui", "yes"), text("non", "non", "no")];
/// End of the day: may all be erased, heading.
pub const END_ASK: Text = text("Finir la journée ?", "Finir la journée ?", "End the day?");
/// End of the day: what then.
pub const END_WHY: Text = text(
    "Tous les dossiers de la liste, le dossier en cours, ses variantes et ce qui est gardé sur cet appareil sont effacés, puis la page est rechargée. Rien ne pourra être retrouvé. Les fichiers enregistrés restent.",
    "Efface tous les dossiers. Vous ne pourrez pas les retrouver. Vos fichiers restent.",
    "Every case of the list, the one in hand, its variants and what is kept on this device are erased, then the page is loaded again. Nothing can be found again. Saved files stay.",
);
/// End of the day: the button.
pub const END_OF_DAY: Text = text("Fin de journée", "Fin de journée", "End of the day");
/// End of the day: no.
pub const END_NO: Text = text("Garder les dossiers", "Garder les dossiers", "Keep the cases");
/// End of the day: yes.
pub const END_YES: Text = text("Oui, tout effacer", "Oui, tout effacer", "Yes, erase all");

/// Paper: heading.
pub const PAPER: Text = text("Sur papier ou en PDF", "Sur papier", "On paper or as a PDF");
pub const PAPER_WHY: Text = text(
    "Deux pages environ : vos réponses, les montants, ce qui reste à faire, et le code qui rouvre ce dossier. Avec les calculs, chaque ligne suit, avec son article de loi. Pour un PDF, choisissez « Enregistrer au format PDF » dans la fenêtre d’impression.",
    "Sur le papier : vos réponses, les montants, les choses à faire. Vous pouvez ajouter les calculs.",
    "Some two pages: your answers, the amounts, what is to be done, and the code that reopens the case. With the computations, each line follows with its article of law. For a PDF, choose “Save as PDF” in the print window.",
);

/// Opened from a link: heading.
pub const RECEIVED: Text = text("Ce lien contient un dossier", "Ce lien contient un dossier", "This link holds a case");
/// Opened from a link: what it holds.
pub const RECEIVED_WHAT: Text =
    text("Dossier de {0} : {1}, {2}.", "Dossier de {0}. Il y a {1}, {2}.", "Case of {0}: {1}, {2}.");
/// Adults: one, several.
pub const ADULTS: [Text; 2] =
    [text("un adulte", "un adulte", "one adult"), text("{0} adultes", "{0} adultes", "{0} adults")];
/// Children: none, one, several.
pub const CHILDREN: [Text; 3] = [
    text("aucun enfant", "aucun enfant", "no child"),
    text("un enfant", "un enfant", "one child"),
    text("{0} enfants", "{0} enfants", "{0} children"),
];
/// Opened from a link: replaces.
pub const RECEIVED_REPLACES: Text = text(
    "L’ouvrir remplace les réponses de cette page. Vous pourrez y revenir.",
    "Il remplace vos réponses. Vous pouvez revenir en arrière.",
    "Opening it replaces the answers of this page. You can go back to them.",
);
/// Opened from a link: the button.
pub const OPEN_RECEIVED: Text = text("Ouvrir ce dossier", "Ouvrir ce dossier", "Open this case");
/// Opened from a link: keep one's own.
pub const KEEP_MINE: Text = text("Garder mes réponses", "Garder mes réponses", "Keep my answers");
/// Opened from a link, where nothing was answered yet: leave it.
pub const LEAVE_IT: Text = text("Ne pas l’ouvrir", "Ne pas l’ouvrir", "Do not open it");
/// Opened from a link that cannot be read.
pub const BROKEN_LINK: Text = text(
    "Ce lien est incomplet ou abîmé : il ne contient pas de dossier lisible. Demandez qu’on vous le renvoie en entier. Vos réponses n’ont pas changé.",
    "Ce lien est abîmé. Demandez un autre lien. Vos réponses n’ont pas changé.",
    "This link is cut or damaged: it holds no case that can be read. Ask for it again, whole. Your answers have not changed.",
);
/// A file or a link that is refused, with the reason.
pub const REFUSED: Text = text(
    "Ce dossier ne peut pas être ouvert. {0} Vos réponses n’ont pas changé.",
    "Ce dossier ne peut pas s’ouvrir. {0} Vos réponses n’ont pas changé.",
    "This case cannot be opened. {0} Your answers have not changed.",
);
/// A file that the browser does not give.
pub const UNREADABLE: Text = text(
    "Le navigateur n’a pas pu lire ce fichier. Vos réponses n’ont pas changé.",
    "Le fichier ne peut pas être lu. Vos réponses n’ont pas changé.",
    "The browser could not read this file. Your answers have not changed.",
);
/// Strip: opened.
pub const OPENED: Text = text("Dossier ouvert.", "Dossier ouvert.", "Case opened.");
/// Strip: back to what was there.
pub const BACK: Text = text("Revenir à mes réponses d’avant", "Revenir en arrière", "Back to my earlier answers");
/// Close the strip.
pub const CLOSE: Text = text("Fermer", "Fermer", "Close");

/// Update: ready.
pub const UPDATE: Text = text(
    "Une version plus récente est prête. Elle s’installera quand vous fermerez cette page.",
    "Une nouvelle version est prête. Fermez la page pour la prendre.",
    "A newer version is ready. It will be installed when you close this page.",
);
pub const UPDATE_NOW: Text =
    text("L’utiliser maintenant, en gardant mes réponses", "La prendre maintenant", "Use it now, and keep my answers");
/// Update: other pages.
pub const UPDATE_OTHERS: Text = text(
    "Fermez d’abord les autres onglets de Droits au clair.",
    "Fermez les autres onglets de ce site.",
    "First close the other tabs of Droits au clair.",
);

/// Single file: its law is old.
pub const OLD_FILE: Text = text(
    "Ce fichier date du {0} : la loi a pu changer depuis. Demandez une version plus récente.",
    "Ce fichier date du {0}. La loi a peut-être changé.",
    "This file dates from {0}: the law may have changed since. Ask for a newer one.",
);

/// Paper: heading.
pub const SHEET: Text = text("Estimation des droits de {0}", "Estimation pour {0}", "Estimate for {0}");
/// Paper: date of the law.
pub const SHEET_LAW: Text = text("Loi vérifiée au {0}.", "Loi du {0}.", "Law as checked on {0}.");
/// Paper: the day it was made.
pub const SHEET_MADE: Text = text("Établi le {0}.", "Fait le {0}.", "Made on {0}.");
/// Paper: a total to which something may be added.
pub const AT_LEAST: Text = text("au moins {0}", "au moins {0}", "at least {0}");
/// Paper: inputs.
pub const SHEET_SAID: Text = text("Ce que vous avez indiqué", "Vos réponses", "What you said");
/// Paper: results.
pub const SHEET_DUE: Text = text("Ce que vous pouvez recevoir", "Les aides", "What you may receive");
/// Paper: what to do.
pub const SHEET_TODO: Text = text("À faire", "À faire", "To do");
/// Paper: columns.
pub const SHEET_COLUMNS: [Text; 3] =
    [text("Aide", "Aide", "Benefit"), text("Pourquoi", "Pourquoi", "Why"), text("Montant", "Montant", "Amount")];
/// Paper: total.
pub const SHEET_TOTAL: Text = text("Total par mois", "Total par mois", "Total a month");
/// Paper: once.
pub const SHEET_ONCE: Text = text("{0}, pour {1}", "{0}, pour {1}", "{0}, for {1}");
/// Paper: income by month.
pub const SHEET_MONTHS: Text = text("Par mois", "Par mois", "By month");
