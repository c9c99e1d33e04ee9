//! The partner portal: what it is, who may enter, how, with which duties.

use droits_engine::calendar::Month;
use droits_engine::law::Law;

use super::section::{GuidePage, Item, Section, Shape};
use super::{Certainty, Fact, Page, When, config, document, page};
use crate::lang::{Text, text};

/// The partner portal where no configuration says otherwise.
pub const DEFAULT_ADDRESS: &str = "https://www.caf.fr/professionnels";

const PARTNERS: Page = page("caf.fr, professionnels", DEFAULT_ADDRESS);
const LETTERS: Page = document("lettres des Caf à leurs partenaires");
const AGREEMENT: Page = document("convention d’accès type de la Cnaf");
const ARTICLE: Page = document("article d’origine sur « Cafpro »");
const Y2017: When = When::Year(2017);
const Y2025: When = When::Year(2025);

/// The address of the portal that a configuration asks for, else the default.
pub fn address(config: &str) -> String {
    config::address(config, KEY, DEFAULT_ADDRESS)
}

/// Whether a configuration asks for an address that is refused.
pub fn is_refused(config: &str) -> bool {
    config::is_refused(config, KEY)
}

const KEY: &str = "partner_portal";

/// Heading of the page, and the name of links to it.
pub const TITLE: Text = text(
    "Consulter un dossier, quand votre métier le demande",
    "Vous travaillez avec la Caf",
    "Looking up a file, when your work requires it",
);

/// The page.
pub static PAGE: GuidePage = GuidePage {
    word: "partenaires",
    title: TITLE,
    lead: text(
        "« Cafpro » ne s’appelle plus ainsi. La consultation des dossiers est aujourd’hui le service CDAP, dans Mon \
         Compte Partenaire. Voici qui peut y entrer, comment, et à quelles conditions.",
        "Avant, on disait « Cafpro ». Aujourd’hui, on dit « Mon Compte Partenaire ». C’est un site pour les \
         professionnels. Les familles ont un autre site.",
        "“Cafpro” is no longer its name. Files are now looked up with the service CDAP, in Mon Compte Partenaire. Here \
         is who may enter, how, and on what terms.",
    ),
    sections: &[
        Section {
            title: text("Aller au portail", "Aller sur le site", "To the portal"),
            shape: Shape::Portal,
            items: &[],
        },
        Section {
            title: text("Ce que c’est", "Qu’est-ce que c’est ?", "What it is"),
            shape: Shape::List,
            items: &[
                Item::plain(Fact::of_page(
                    PARTNERS,
                    Y2025,
                    text(
                        "CDAP veut dire « consultation du dossier allocataire par les partenaires ». C’est un service de \
                         l’espace sécurisé Mon Compte Partenaire, qui a remplacé Cafpro à partir de 2017.",
                        "CDAP sert à lire des dossiers de la Caf. CDAP a remplacé Cafpro.",
                        "CDAP means looking up a claimant’s file by partners. It is a service of the secure space Mon \
                         Compte Partenaire, which replaced Cafpro from 2017.",
                    ),
                )),
                Item::plain(Fact::of_page(
                    document("acte réglementaire de la Cnaf, après avis de la Cnil"),
                    Y2017,
                    text(
                        "Un acte de la Cnaf, pris après l’avis de la Cnil, fixe les catégories autorisées. Chacune ne \
                         voit que ce que sa mission demande : le profil écrit dans la convention décide.",
                        "Chaque métier voit seulement ce qu’il doit voir. La convention le dit.",
                        "A Cnaf act, after the Cnil’s opinion, sets the authorised categories. Each sees only what its \
                         duty needs: the profile in the agreement decides.",
                    ),
                )),
            ],
        },
        Section {
            title: text("Qui peut y accéder, et pour quoi faire", "Qui peut entrer ?", "Who may enter, and for what"),
            shape: Shape::List,
            items: &[
                Item::named(
                    text("Suivre le RSA", "Aider une personne au RSA", "Following the RSA"),
                    Fact::of_law(
                        Law::Casf("L262-40", ""),
                        text(
                            "Les personnes chargées de l’instruction et de l’accompagnement. L’article d’origine parlait \
                             du RMI, remplacé par le RSA le 1er juin 2009.",
                            "Les professionnels du RSA. Avant 2009, on disait RMI.",
                            "Those who examine and follow RSA claims. The first article spoke of the RMI, replaced by the \
                             RSA on 1 June 2009.",
                        ),
                    )
                    .with(Certainty::Medium),
                ),
                Item::named(
                    text("Servir l’assurance maladie", "L’assurance maladie", "Health insurance"),
                    Fact::of_law(
                        Law::Css("L114-12", "LEGIARTI000048600723"),
                        text(
                            "Les agents des caisses d’assurance maladie (CPAM).",
                            "Les agents de la CPAM.",
                            "Staff of the health-insurance funds (CPAM).",
                        ),
                    )
                    .with(Certainty::Medium),
                ),
                Item::named(
                    text("Servir la retraite", "La retraite", "Pensions"),
                    Fact::of_page(
                        AGREEMENT,
                        Y2017,
                        text(
                            "Les services sociaux des Carsat et de la Cnav.",
                            "Les services sociaux de la retraite.",
                            "The social services of the pension funds (Carsat, Cnav).",
                        ),
                    ),
                ),
                Item::named(
                    text("Loger", "Les propriétaires", "Letting a home"),
                    Fact::of_page(
                        PARTNERS,
                        Y2025,
                        text(
                            "Tout bailleur, particulier ou société, dont un locataire reçoit une aide au logement a un \
                             espace bailleur : il y fait ses déclarations, et ne voit pas le dossier du locataire.",
                            "Le propriétaire a son espace. Il ne voit pas votre dossier.",
                            "Every landlord, private or corporate, with a tenant on housing aid has a landlords’ space: \
                             for declarations, not the tenant’s file.",
                        ),
                    ),
                ),
                Item::named(
                    text("Protéger un majeur", "Les tuteurs et les curateurs", "Protecting an adult"),
                    Fact::of_page(
                        PARTNERS,
                        When::Month(Month::new(2024, 6)),
                        text(
                            "Les tuteurs et curateurs professionnels ont un tableau de bord depuis juin 2024 ; les \
                             familles qui exercent la mesure, depuis le début de 2023. L’accès est plus étroit pour \
                             l’accompagnement social ou judiciaire et pour la gestion des seules prestations familiales.",
                            "Les tuteurs ont un tableau de bord. Les familles aussi.",
                            "Professional guardians have a dashboard since June 2024; families who act as guardians, \
                             since early 2023. It is narrower for social or judicial support and for family benefits alone.",
                        ),
                    ),
                ),
                Item::named(
                    text("Transports en Île-de-France", "Les transports à Paris", "Transport in Île-de-France"),
                    Fact::of_page(
                        document("Île-de-France Mobilités, tarification solidaire"),
                        When::Undated,
                        text(
                            "Le STIF s’appelle Île-de-France Mobilités. La personne envoie elle-même une attestation de \
                             RSA de moins d’un mois.",
                            "Vous envoyez vous-même votre attestation de RSA.",
                            "STIF is now Île-de-France Mobilités. Applicants themselves send an RSA certificate less \
                             than a month old.",
                        ),
                    ),
                ),
                Item::named(
                    text("Connaître le quotient familial", "Le quotient familial", "Knowing the quotient familial"),
                    Fact::of_page(
                        page("API Particulier", "https://particulier.api.gouv.fr"),
                        When::Undated,
                        text(
                            "Les administrations le lisent par l’API Particulier, sans passer par le portail.",
                            "Les mairies peuvent le lire sans ce site.",
                            "Administrations read it through API Particulier, without the portal.",
                        ),
                    ),
                ),
            ],
        },
        Section {
            title: text(
                "Les groupes de l’ancien article sur Cafpro : que sont-ils devenus ?",
                "Et les autres métiers ?",
                "The groups of the old article on Cafpro: what became of them?",
            ),
            shape: Shape::Folded,
            items: &[
                Item::named(
                    text(
                        "1. Conseillers familiaux, travailleurs sociaux, secrétariats",
                        "1. Les travailleurs sociaux",
                        "1. Family advisers, social workers, their offices",
                    ),
                    Fact::formerly(
                        ARTICLE,
                        When::Undated,
                        text(
                            "Aujourd’hui sans doute les départements, les CCAS et les associations. À confirmer auprès de la Caf.",
                            "Demandez à la Caf.",
                            "Today probably départements, CCAS and associations. To be confirmed with the Caf.",
                        ),
                    ),
                ),
                Item::named(
                    text(
                        "2. Personnes qui analysent les finances",
                        "2. Ceux qui étudient une demande",
                        "2. Those who analyse finances",
                    ),
                    Fact::formerly(
                        ARTICLE,
                        When::Undated,
                        text(
                            "Aujourd’hui sans doute celles qui examinent une aide (département, CCAS, fonds de solidarité pour \
                             le logement). À confirmer auprès de la Caf.",
                            "Demandez à la Caf.",
                            "Today probably those who examine requests for aid. To be confirmed with the Caf.",
                        ),
                    ),
                ),
                Item::named(
                    text("3. Bons vacances", "3. Les bons vacances", "3. Holiday grants"),
                    Fact::formerly(
                        ARTICLE,
                        When::Undated,
                        text(
                            "Aujourd’hui sans doute les centres de vacances et de loisirs qui appliquent un tarif, et non les \
                             familles qui partent. À confirmer auprès de la Caf.",
                            "Les centres de vacances : demandez à la Caf.",
                            "Today probably the operators of holiday and leisure centres, not the families. To be confirmed \
                             with the Caf.",
                        ),
                    ),
                ),
                Item::named(
                    text("4. Service du RMI", "4. Le RMI", "4. The RMI"),
                    Fact::of_law(
                        Law::Casf("L262-40", ""),
                        text(
                            "Le RMI n’existe plus : le RSA l’a remplacé le 1er juin 2009. Voir plus haut « Suivre le RSA ».",
                            "Le RMI n’existe plus. Aujourd’hui, c’est le RSA.",
                            "The RMI ended: the RSA replaced it on 1 June 2009. See above “Following the RSA”.",
                        ),
                    )
                    .with(Certainty::Medium),
                ),
                Item::named(
                    text("5. Caisses d’assurance maladie", "5. La CPAM", "5. Health insurance"),
                    Fact::of_law(
                        Law::Css("L114-12", "LEGIARTI000048600723"),
                        text(
                            "Toujours : les organismes de sécurité sociale se communiquent ce que leur mission demande.",
                            "C’est encore vrai.",
                            "Still so: social-security bodies tell each other what their duty needs.",
                        ),
                    ),
                ),
                Item::named(
                    text("6. Caisses de retraite", "6. La retraite", "6. Pension funds"),
                    Fact::of_page(
                        AGREEMENT,
                        Y2017,
                        text(
                            "Leurs services sociaux : Carsat et Cnav.",
                            "Leurs services sociaux.",
                            "Their social services: Carsat and Cnav.",
                        ),
                    ),
                ),
                Item::named(
                    text("7. Bailleurs sociaux en tiers payant", "7. Les HLM", "7. Social landlords"),
                    Fact::of_page(
                        PARTNERS,
                        Y2025,
                        text(
                            "Aujourd’hui l’espace bailleur, ouvert aussi aux particuliers : des déclarations, pas le dossier.",
                            "Aujourd’hui, c’est l’espace bailleur.",
                            "Today the landlords’ space, open to private landlords too: declarations, not the file.",
                        ),
                    ),
                ),
                Item::named(
                    text(
                        "8. Agents de l’État hors du régime général",
                        "8. Les agents de l’État",
                        "8. State agents outside the ordinary schemes",
                    ),
                    Fact::formerly(
                        ARTICLE,
                        When::Undated,
                        text(
                            "Régimes spéciaux : une mention historique.",
                            "C’était avant.",
                            "Special schemes: a historical mention.",
                        ),
                    ),
                ),
                Item::named(
                    text("Curateurs et tuteurs", "Les tuteurs", "Guardians"),
                    Fact::of_page(
                        PARTNERS,
                        When::Month(Month::new(2024, 6)),
                        text(
                            "Aujourd’hui un tableau de bord à eux : voir plus haut « Protéger un majeur ».",
                            "Ils ont un tableau de bord.",
                            "Today a dashboard of their own: see above “Protecting an adult”.",
                        ),
                    ),
                ),
                Item::named(
                    text("Greffes des tribunaux", "Les tribunaux", "Court clerks"),
                    Fact::of_law(
                        Law::Css("L114-16", "LEGIARTI000046811216"),
                        text(
                            "Aucun accès actuel n’a été trouvé. La loi prévoit l’échange dans l’autre sens, de la justice vers les \
                             organismes.",
                            "Les tribunaux envoient des informations à la Caf.",
                            "No present access was found. The law provides for the other way, from the courts to the funds.",
                        ),
                    ),
                ),
                Item::named(
                    text("STIF", "Le STIF", "STIF, transport of Paris"),
                    Fact::of_page(
                        document("Île-de-France Mobilités, tarification solidaire"),
                        When::Undated,
                        text(
                            "Aujourd’hui Île-de-France Mobilités : la personne envoie elle-même son attestation.",
                            "On dit maintenant Île-de-France Mobilités.",
                            "Now Île-de-France Mobilités : applicants themselves send their certificate.",
                        ),
                    ),
                ),
            ],
        },
        Section {
            title: text("Obtenir l’accès", "Demander l’accès", "Getting access"),
            shape: Shape::Steps,
            items: &[
                Item::named(
                    text("Signer une convention d’accès", "Signer une convention", "Sign an access agreement"),
                    Fact::of_page(
                        AGREEMENT,
                        Y2017,
                        text(
                            "Une seule pour tous les services : identité de l’organisme, domaine d’activité, zone \
                             géographique.",
                            "Elle dit qui vous êtes. Elle dit votre métier et votre zone.",
                            "One for all services: identity of the organisation, field of activity, geographic area.",
                        ),
                    ),
                ),
                Item::named(
                    text("Signer un contrat de service", "Signer un contrat", "Sign a service contract"),
                    Fact::of_page(
                        AGREEMENT,
                        Y2017,
                        text(
                            "Un par service voulu, par exemple CDAP.",
                            "Un contrat pour chaque service.",
                            "One for each service wanted, for instance CDAP.",
                        ),
                    ),
                ),
                Item::named(
                    text("Nommer les personnes", "Donner les noms", "Name the people"),
                    Fact::of_page(
                        LETTERS,
                        Y2025,
                        text(
                            "Un bulletin d’adhésion nomme le personnel. Un gestionnaire des habilitations, choisi par \
                             vous, donne à chacun les droits strictement utiles, et les retire à son départ.",
                            "Une personne donne les droits aux autres. Elle les retire après.",
                            "A form names the staff. A manager of habilitations, whom you appoint, grants each the least \
                             rights needed, and removes them on leaving.",
                        ),
                    ),
                ),
                Item::named(
                    text("Première connexion", "La première fois", "First login"),
                    Fact::of_page(
                        LETTERS,
                        Y2025,
                        text(
                            "Identifiant reçu, vos informations, un mot de passe personnel, l’acceptation des règles.",
                            "Tapez l’identifiant. Choisissez un mot de passe. Acceptez les règles.",
                            "Identifier received, your details, a personal password, acceptance of the rules.",
                        ),
                    ),
                ),
                Item::named(
                    text("Chaque jour, puis se déconnecter", "Chaque jour", "Each day, then log out"),
                    Fact::of_page(
                        PARTNERS,
                        Y2025,
                        text(
                            "caf.fr, Mon Compte Partenaire, identifiant et mot de passe, service voulu. À la fin, \
                             déconnectez-vous, surtout sur un poste partagé.",
                            "Allez sur caf.fr. Entrez. À la fin, déconnectez-vous.",
                            "caf.fr, Mon Compte Partenaire, identifier and password, service wanted. At the end, log \
                             out, above all on a shared computer.",
                        ),
                    ),
                ),
            ],
        },
        Section {
            title: text("Les devoirs", "Les règles", "Duties"),
            shape: Shape::List,
            items: &[
                Item::named(
                    text("Une finalité", "Pour votre travail seulement", "One purpose"),
                    Fact::of_page(
                        AGREEMENT,
                        Y2017,
                        text(
                            "Consulter pour la mission accordée, et rien d’autre.",
                            "Lisez un dossier pour votre travail. Jamais pour autre chose.",
                            "Look up files for the granted duty and nothing else.",
                        ),
                    ),
                ),
                Item::named(
                    text("Le secret professionnel", "Le secret", "Professional secrecy"),
                    Fact::of_page(
                        document("code pénal, article 226-13"),
                        When::Undated,
                        text(
                            "Révéler ce que l’on a lu est puni d’un an d’emprisonnement et de 15 000 € d’amende.",
                            "Ne racontez pas ce que vous lisez. La loi punit : prison et amende.",
                            "Revealing what was read is punished by one year of prison and a fine of €15,000.",
                        ),
                    ),
                ),
                Item::named(
                    text("La personne informée", "Prévenir la personne", "The person informed"),
                    Fact::of_page(
                        document("recommandation de la Cnil, octobre 2002"),
                        When::Month(Month::new(2002, 10)),
                        text(
                            "La personne est prévenue avant la consultation, et ne s’est pas opposée au partage entre \
                             organismes.",
                            "Prévenez la personne avant. Elle peut dire non.",
                            "The person is told before, and has not opposed sharing between bodies.",
                        ),
                    ),
                ),
                Item::named(
                    text("Un accès par personne", "Un accès pour chacun", "One access each"),
                    Fact::of_page(
                        AGREEMENT,
                        Y2017,
                        text(
                            "Une habilitation ne se partage pas ; le mot de passe change régulièrement ; qui part perd \
                             son accès. En cas de manquement, la Caf peut suspendre l’habilitation ou retirer la délégation.",
                            "Ne prêtez pas votre accès. Changez le mot de passe. La Caf peut fermer l’accès.",
                            "An habilitation is not shared; passwords change regularly; leavers lose access. On a breach \
                             the Caf may suspend the habilitation or withdraw the delegation.",
                        ),
                    ),
                ),
            ],
        },
    ],
};

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_plain_https_address_replaces_the_default() {
        let asked = |url: &str| address(&format!(r#"{{"partner_portal":"{url}"}}"#));
        assert_eq!(asked("https://www.caf.fr/partenaires"), "https://www.caf.fr/partenaires");
        for bad in [
            "http://www.caf.fr",
            "HTTPS://www.caf.fr",
            "javascript:alert(1)",
            "data:text/html,x",
            "//www.caf.fr",
            "https:www.caf.fr",
            "https:///www.caf.fr",
            "https://a@b.fr",
            "https://a:b@c.fr",
            "https://b.fr?x=1",
            "https://b.fr#x",
            "https://b.fr:8080/",
            "https://b.fr\\\\@c.fr",
            "https://b.fr/%0d%0aX:1",
            "https://b.fr/ x",
            "https://b.fr/\\\"onclick=x",
            "https://<b>.fr",
            "https://www.cаf.fr",
            "https://127.0.0.1/",
            "https://[::1]/",
            "https://localhost/",
            "https://b..fr",
            "https://.fr",
            "https://b.fr.",
            "https://-b.fr",
            "https://b.f",
            "https://",
            " https://b.fr",
            "",
        ] {
            assert_eq!(asked(bad), DEFAULT_ADDRESS, "{bad}");
            assert!(is_refused(&format!(r#"{{"partner_portal":"{bad}"}}"#)), "{bad}");
        }
        assert_eq!(asked(&format!("https://b.fr/{}", "a".repeat(200))), DEFAULT_ADDRESS);
        for config in ["no json", r#"{"partner_portal":3}"#, r#"{"partner_portal":null}"#, "[]", ""] {
            assert_eq!(address(config), DEFAULT_ADDRESS, "{config}");
        }
        assert!(!is_refused(r#"{"partner_portal":"https://www.caf.fr/partenaires"}"#));
        assert!(!is_refused("{}"));
    }
}
