//! What the page holds of the RGAA, the French rules of accessibility: its 106 criteria, each with how it was checked.
//!
//! The statement, and the level in the foot of every page, are drawn from these rows. A test of `droits-site` reads that each
//! test that a row names is one of `tests/e2e`.

use droits_engine::calendar::Date;

use crate::lang::{Text, text};

/// Day of the checks by hand.
pub const CHECKED: Date = Date::constant(2026, 11, 29);
/// Version of the RGAA.
pub const VERSION: &str = "4.1.2";

/// A criterion.
#[derive(Clone, Copy, Debug)]
pub struct Criterion {
    /// Its number.
    pub number: &'static str,
    /// What it is about, in few words of ours.
    pub about: Text,
    /// How it stands.
    pub state: State,
}

/// How a criterion stands.
#[derive(Clone, Copy, Debug)]
pub enum State {
    /// Held; a test in a browser fails when it is broken.
    By(&'static Test),
    /// Held; checked by hand on [`CHECKED`].
    Hand,
    /// There is nothing to which it applies, for this reason.
    Without(Text),
    /// Not held, for this reason.
    Broken(Text),
}

/// A test in a browser.
#[derive(Clone, Copy, Debug)]
pub struct Test {
    /// File of `tests/e2e`.
    pub file: &'static str,
    /// Its name there.
    pub name: &'static str,
}

/// How far the site conforms, in the words of the law.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Level {
    /// Every criterion that applies is held.
    Whole,
    /// Half of them are, at least.
    Part,
    /// Fewer.
    Not,
}

/// Criteria that are held, of those that apply.
pub const SCORE: (usize, usize) = score(&CRITERIA);

/// The level that they make.
pub const LEVEL: Level = match SCORE {
    (held, apply) if held == apply => Level::Whole,
    (held, apply) if held * 2 >= apply => Level::Part,
    _ => Level::Not,
};

impl Level {
    /// In the foot of every page.
    pub const fn words(self) -> Text {
        match self {
            Level::Whole => text(
                "Accessibilité : totalement conforme, selon notre propre contrôle",
                "Accessibilité : tout est bon, d’après nous",
                "Accessibility: fully conformant, by our own check",
            ),
            Level::Part => text(
                "Accessibilité : partiellement conforme, selon notre propre contrôle",
                "Accessibilité : presque tout est bon, d’après nous",
                "Accessibility: partly conformant, by our own check",
            ),
            Level::Not => text(
                "Accessibilité : non conforme",
                "Accessibilité : ce n’est pas encore bon",
                "Accessibility: not conformant",
            ),
        }
    }
}

const fn score(criteria: &[Criterion]) -> (usize, usize) {
    let (mut held, mut apply, mut i) = (0, 0, 0);
    while i < criteria.len() {
        match criteria[i].state {
            State::By(_) | State::Hand => {
                held += 1;
                apply += 1;
            }
            State::Broken(_) => apply += 1,
            State::Without(_) => {}
        }
        i += 1;
    }
    (held, apply)
}

/// The themes, by the first part of the number.
pub const THEMES: [Text; 13] = [
    text("Images", "Images", "Images"),
    text("Cadres", "Cadres", "Frames"),
    text("Couleurs", "Couleurs", "Colours"),
    text("Multimédia", "Sons et vidéos", "Multimedia"),
    text("Tableaux", "Tableaux", "Tables"),
    text("Liens", "Liens", "Links"),
    text("Scripts", "Programme", "Scripts"),
    text("Éléments obligatoires", "Code de la page", "Mandatory elements"),
    text("Structuration de l’information", "Titres et listes", "Structure of information"),
    text("Présentation de l’information", "Présentation", "Presentation of information"),
    text("Formulaires", "Questions", "Forms"),
    text("Navigation", "Se déplacer", "Navigation"),
    text("Consultation", "Lire", "Consultation"),
];

const CAPTCHA: Text = text("pas d’image-test", "il n’y en a pas", "no test image");
const IMAGE_TEXT: Text = text("pas d’image de texte", "il n’y en a pas", "no image of text");
const FRAME: Text = text("pas de cadre", "il n’y en a pas", "no frame");
const MEDIA: Text = text("ni son ni vidéo", "il n’y en a pas", "no sound and no video");
const COMPLEX: Text = text("pas de tableau complexe", "il n’y en a pas", "no complex table");
const LAYOUT: Text = text("pas de tableau de mise en forme", "il n’y en a pas", "no layout table");
const DIRECTION: Text = text("un seul sens de lecture", "un seul sens", "one reading direction");
const QUOTE: Text = text("pas de citation", "il n’y en a pas", "no quotation");
const HOVER: Text =
    text("rien n’apparaît au survol ni au focus", "rien n’apparaît", "nothing appears on hover or focus");
const SEARCH: Text = text("pas de moteur de recherche du site", "il n’y en a pas", "no search engine of the site");
const TIME: Text = text("pas de limite de temps", "il n’y en a pas", "no time limit");
const OFFICE: Text = text("pas de document bureautique", "il n’y en a pas", "no office document");
const CRYPTIC: Text = text("pas de contenu cryptique", "il n’y en a pas", "no cryptic content");
const MOVES: Text = text("rien ne bouge ni ne clignote", "rien ne bouge", "nothing moves or blinks");
const SHAKE: Text =
    text("aucun mouvement de l’appareil n’est demandé", "il n’y en a pas", "no motion of the device is asked");

const fn test(file: &'static str, name: &'static str) -> Test {
    Test { file, name }
}

const ACCESSIBLE: &str = "accessible.spec.mjs";
const SITE: Test =
    test(ACCESSIBLE, "every page of the site map is what its link says, in each language, and holds to axe’s rules");
const NARROW: Test = test("family.spec.mjs", "the page holds at 320 px, on a dark screen and on paper");
const LETTERS: Test = test(ACCESSIBLE, "letters twice as large make no page scroll sideways");
const MAP: Test = test(ACCESSIBLE, "the site map and the statement are reached from the foot of every page");
const LISTS: Test = test(ACCESSIBLE, "menus are lists, and what is of a kind is grouped under its name");
const GROUPS: Test = LISTS;
const FRENCH: Test = test(ACCESSIBLE, "what is French on an English page is marked");
const SAID: Test = test(ACCESSIBLE, "what is said of the total is what is shown");
const TITLES: Test = test(ACCESSIBLE, "each part of a page has its own title, which begins with the heading");
const SKIP: Test = test(ACCESSIBLE, "links to a place of the page work every time");
const FOCUS: Test = test(ACCESSIBLE, "after a removal the focus is on what undoes it, and then on what came back");
const DATES: Test = test(
    ACCESSIBLE,
    "the form of a date is read with its label, an error is named by its field, and months copied are told",
);
const MONTHS: Test = test("ahead.spec.mjs", "the months ahead are drawn, told and tabled");
const CODE: Test =
    test("keep.spec.mjs", "a link holds the case, asks before it replaces another, and leaves the address");
const SHELL: Test = test("shell.spec.mjs", "the page says what it is and what it needs, in French and in English");
const KEYS: Test =
    test("journey.spec.mjs", "an employed tenant alone answers with the keyboard, in at most ten screens");
const DESK_KEYS: Test = test("desk.spec.mjs", "everything is done with keys alone");
const ERRORS: Test =
    test("family.spec.mjs", "an answer that is wrong is told at its field and above, and makes no amount");
const FORGET: Test = test(
    "keep.spec.mjs",
    "answers are kept on the device only when asked, taken up again, and forgotten when that is confirmed",
);

use State::{By, Hand, Without};

const fn row(number: &'static str, fr: &'static str, easy: &'static str, en: &'static str, state: State) -> Criterion {
    Criterion { number, about: text(fr, easy, en), state }
}

/// Every criterion, in order.
pub const CRITERIA: [Criterion; 106] = [
    row(
        "1.1",
        "Alternative des images qui informent",
        "Les images ont un texte",
        "Text alternative of images that inform",
        By(&SITE),
    ),
    row(
        "1.2",
        "Images de décoration ignorées",
        "Les images de décor sont cachées",
        "Decorative images are ignored",
        By(&SITE),
    ),
    row(
        "1.3",
        "Alternative pertinente",
        "Le texte dit ce que l’image montre",
        "The alternative says what is shown",
        Hand,
    ),
    row("1.4", "Alternative des images-tests", "Images-tests", "Alternative of test images", Without(CAPTCHA)),
    row("1.5", "Autre voie que l’image-test", "Images-tests", "Another way than a test image", Without(CAPTCHA)),
    row(
        "1.6",
        "Description détaillée des graphiques",
        "Chaque dessin a son tableau",
        "Detailed description of charts",
        By(&MONTHS),
    ),
    row(
        "1.7",
        "Description détaillée pertinente",
        "Le tableau dit la même chose",
        "The description is relevant",
        By(&MONTHS),
    ),
    row(
        "1.8",
        "Texte plutôt qu’image de texte",
        "Images de texte",
        "Text rather than an image of text",
        Without(IMAGE_TEXT),
    ),
    row("1.9", "Légende reliée à son image", "La légende va avec l’image", "Caption tied to its image", By(&CODE)),
    row("2.1", "Titre des cadres", "Cadres", "Title of frames", Without(FRAME)),
    row("2.2", "Titre de cadre pertinent", "Cadres", "Relevant title of frames", Without(FRAME)),
    row(
        "3.1",
        "L’information n’est pas donnée par la couleur seule",
        "Les couleurs ne sont pas seules",
        "Information not given by colour alone",
        Hand,
    ),
    row("3.2", "Contraste des textes", "Les textes sont bien visibles", "Contrast of texts", By(&SITE)),
    row(
        "3.3",
        "Contraste des composants et des graphiques",
        "Les boutons sont bien visibles",
        "Contrast of controls and charts",
        Hand,
    ),
    row("4.1", "Transcription des médias", "Sons et vidéos", "Transcript of media", Without(MEDIA)),
    row("4.2", "Transcription pertinente", "Sons et vidéos", "Relevant transcript", Without(MEDIA)),
    row("4.3", "Sous-titres", "Sons et vidéos", "Captions", Without(MEDIA)),
    row("4.4", "Sous-titres pertinents", "Sons et vidéos", "Relevant captions", Without(MEDIA)),
    row("4.5", "Audiodescription", "Sons et vidéos", "Audio description", Without(MEDIA)),
    row("4.6", "Audiodescription pertinente", "Sons et vidéos", "Relevant audio description", Without(MEDIA)),
    row("4.7", "Médias identifiables", "Sons et vidéos", "Media are identifiable", Without(MEDIA)),
    row("4.8", "Alternative des médias non temporels", "Sons et vidéos", "Alternative of other media", Without(MEDIA)),
    row(
        "4.9",
        "Alternative pertinente de ces médias",
        "Sons et vidéos",
        "Relevant alternative of them",
        Without(MEDIA),
    ),
    row("4.10", "Son déclenché automatiquement", "Sons et vidéos", "Sound that starts by itself", Without(MEDIA)),
    row(
        "4.11",
        "Médias contrôlables au clavier",
        "Sons et vidéos",
        "Media controlled with the keyboard",
        Without(MEDIA),
    ),
    row(
        "4.12",
        "Autres médias contrôlables au clavier",
        "Sons et vidéos",
        "Other media controlled with the keyboard",
        Without(MEDIA),
    ),
    row(
        "4.13",
        "Médias compatibles avec les aides techniques",
        "Sons et vidéos",
        "Media compatible with assistive technology",
        Without(MEDIA),
    ),
    row("5.1", "Résumé des tableaux complexes", "Grands tableaux", "Summary of complex tables", Without(COMPLEX)),
    row("5.2", "Résumé pertinent", "Grands tableaux", "Relevant summary", Without(COMPLEX)),
    row(
        "5.3",
        "Tableaux de mise en forme linéarisés",
        "Tableaux de décor",
        "Layout tables read in line",
        Without(LAYOUT),
    ),
    row("5.4", "Titre associé à chaque tableau", "Chaque tableau a un titre", "Title tied to each table", By(&SITE)),
    row("5.5", "Titre de tableau pertinent", "Le titre dit ce qu’il y a dedans", "Relevant title of tables", Hand),
    row(
        "5.6",
        "En-têtes de lignes et de colonnes",
        "Les lignes et les colonnes ont un nom",
        "Row and column headers",
        By(&SITE),
    ),
    row(
        "5.7",
        "Cellules reliées à leurs en-têtes",
        "Chaque case va avec son nom",
        "Cells tied to their headers",
        By(&SITE),
    ),
    row(
        "5.8",
        "Tableaux de mise en forme sans éléments de données",
        "Tableaux de décor",
        "Layout tables without data elements",
        Without(LAYOUT),
    ),
    row("6.1", "Liens explicites", "On sait où mène un lien", "Links say where they lead", Hand),
    row("6.2", "Chaque lien a un intitulé", "Chaque lien a un nom", "Each link has a name", By(&SITE)),
    row(
        "7.1",
        "Composants compatibles avec les aides techniques",
        "Les lecteurs d’écran comprennent la page",
        "Controls compatible with assistive technology",
        Hand,
    ),
    row(
        "7.2",
        "Ce qui remplace le programme",
        "Sans le programme, la page explique",
        "What stands in the program’s stead",
        By(&SHELL),
    ),
    row("7.3", "Tout se fait au clavier", "Le clavier suffit", "Everything works with the keyboard", By(&KEYS)),
    row(
        "7.4",
        "Changements de contexte sous contrôle",
        "Rien ne change tout seul",
        "Changes of context under control",
        Hand,
    ),
    row("7.5", "Messages de statut restitués", "Ce qui change est lu", "Status messages are told", By(&SAID)),
    row("8.1", "Type de document", "Code de la page", "Document type", By(&SITE)),
    row("8.2", "Code valide", "Code de la page", "Valid code", Hand),
    row("8.3", "Langue de la page", "La langue est indiquée", "Language of the page", By(&SITE)),
    row("8.4", "Code de langue pertinent", "La langue est la bonne", "Right code of the language", By(&SITE)),
    row("8.5", "Titre de page", "Chaque page a un titre", "Page title", By(&SITE)),
    row("8.6", "Titre de page pertinent", "Le titre dit ce qu’on lit", "Relevant page title", By(&TITLES)),
    row(
        "8.7",
        "Changements de langue indiqués",
        "Les autres langues sont indiquées",
        "Changes of language are marked",
        By(&FRENCH),
    ),
    row(
        "8.8",
        "Code de ces langues valide",
        "Les autres langues sont justes",
        "Valid codes of these languages",
        By(&SITE),
    ),
    row("8.9", "Balises employées pour leur sens", "Code de la page", "Elements used for their meaning", Hand),
    row("8.10", "Sens de lecture", "Sens de lecture", "Reading direction", Without(DIRECTION)),
    row("9.1", "Titres hiérarchisés", "Les titres se suivent", "Headings in order", By(&SITE)),
    row("9.2", "Structure du document", "Haut, menu, contenu, bas", "Structure of the document", By(&SITE)),
    row("9.3", "Listes", "Les listes sont des listes", "Lists are lists", By(&LISTS)),
    row("9.4", "Citations", "Citations", "Quotations", Without(QUOTE)),
    row("10.1", "Présentation par feuilles de styles", "Code de la page", "Presentation by style sheets", Hand),
    row("10.2", "Contenu présent sans les styles", "Sans décor, tout est là", "Content present without styles", Hand),
    row(
        "10.3",
        "Ordre compréhensible sans les styles",
        "Sans décor, l’ordre est bon",
        "Understandable order without styles",
        Hand,
    ),
    row("10.4", "Texte agrandi à 200 %", "On peut grossir les lettres", "Text enlarged to 200%", By(&LETTERS)),
    row(
        "10.5",
        "Couleurs de fond et de texte déclarées ensemble",
        "Couleurs",
        "Background and text colours declared together",
        Hand,
    ),
    row("10.6", "Liens visibles dans le texte", "Les liens se voient", "Links visible within text", Hand),
    row("10.7", "Prise de focus visible", "On voit où l’on est", "Visible focus", Hand),
    row("10.8", "Contenus cachés", "Ce qui est caché l’est pour tous", "Hidden content", Hand),
    row(
        "10.9",
        "Pas d’information par la forme ou la position seule",
        "La place ne dit rien seule",
        "No information by shape or place alone",
        Hand,
    ),
    row("10.10", "Même règle, mise en œuvre", "La place ne dit rien seule", "The same rule, applied", Hand),
    row(
        "10.11",
        "Écran de 320 px sans défilement horizontal",
        "Petits écrans",
        "320 px wide without sideways scroll",
        By(&NARROW),
    ),
    row("10.12", "Espacement du texte", "On peut espacer les lettres", "Text spacing", Hand),
    row(
        "10.13",
        "Contenus au survol ou au focus",
        "Rien n’apparaît sous la souris",
        "Content on hover or focus",
        Without(HOVER),
    ),
    row(
        "10.14",
        "Contenus révélés par les styles",
        "Rien n’apparaît sous la souris",
        "Content shown by styles alone",
        Without(HOVER),
    ),
    row("11.1", "Étiquette de chaque champ", "Chaque case a un nom", "Label of each field", By(&SITE)),
    row("11.2", "Étiquette pertinente", "Le nom dit quoi écrire", "Relevant label", Hand),
    row("11.3", "Étiquettes cohérentes", "Les mêmes noms partout", "Consistent labels", Hand),
    row("11.4", "Étiquette accolée à son champ", "Le nom est près de la case", "Label next to its field", Hand),
    row(
        "11.5",
        "Champs de même nature regroupés",
        "Les questions sont rangées",
        "Fields of a kind are grouped",
        By(&GROUPS),
    ),
    row("11.6", "Légende de chaque groupe", "Chaque groupe a un nom", "Legend of each group", By(&GROUPS)),
    row("11.7", "Légende pertinente", "Le nom du groupe est clair", "Relevant legend", By(&GROUPS)),
    row("11.8", "Listes de choix regroupées", "Les listes sont rangées", "Choices grouped in lists", By(&GROUPS)),
    row("11.9", "Intitulé des boutons", "On sait ce que fait un bouton", "Names of buttons", By(&SITE)),
    row("11.10", "Contrôle de saisie", "La page dit comment écrire", "Checking of what is typed", By(&DATES)),
    row("11.11", "Aide à la correction", "La page aide à corriger", "Help to correct", By(&ERRORS)),
    row(
        "11.12",
        "Modifier ou récupérer ses données",
        "On peut revenir en arrière",
        "Change or recover what was typed",
        By(&FORGET),
    ),
    row("11.13", "Remplissage automatique", "Le navigateur peut remplir", "Automatic filling", By(&DATES)),
    row("12.1", "Deux systèmes de navigation", "Un menu et un plan", "Two ways to navigate", By(&MAP)),
    row("12.2", "Menu toujours à la même place", "Le menu ne bouge pas", "Menu always in the same place", Hand),
    row("12.3", "Plan du site pertinent", "Le plan est complet", "Relevant site map", By(&MAP)),
    row(
        "12.4",
        "Plan du site accessible de partout",
        "Le plan est au bas des pages",
        "Site map reached from everywhere",
        By(&MAP),
    ),
    row("12.5", "Moteur de recherche", "Recherche", "Search engine", Without(SEARCH)),
    row(
        "12.6",
        "Zones que l’on peut atteindre ou éviter",
        "Haut, menu, contenu, bas",
        "Areas that can be reached or skipped",
        By(&SITE),
    ),
    row("12.7", "Lien d’accès au contenu", "Un lien mène au contenu", "Link to the content", By(&SKIP)),
    row("12.8", "Ordre de tabulation", "Le clavier suit la page", "Order of the keyboard", By(&FOCUS)),
    row("12.9", "Pas de piège au clavier", "Le clavier n’est jamais bloqué", "No keyboard trap", Hand),
    row("12.10", "Raccourcis d’une touche", "Touches rapides", "Single-key shortcuts", By(&DESK_KEYS)),
    row(
        "12.11",
        "Contenus additionnels au clavier",
        "Rien n’apparaît sous la souris",
        "Additional content with the keyboard",
        Without(HOVER),
    ),
    row("13.1", "Limites de temps", "Pas de temps limité", "Time limits", Without(TIME)),
    row("13.2", "Nouvelles fenêtres", "Pas de fenêtre surprise", "New windows", Hand),
    row("13.3", "Documents bureautiques", "Documents", "Office documents", Without(OFFICE)),
    row("13.4", "Version accessible de ces documents", "Documents", "Accessible version of them", Without(OFFICE)),
    row("13.5", "Contenus cryptiques", "Dessins en lettres", "Cryptic content", Without(CRYPTIC)),
    row("13.6", "Alternative de ces contenus", "Dessins en lettres", "Alternative of such content", Without(CRYPTIC)),
    row("13.7", "Flashs et changements de luminosité", "Rien ne clignote", "Flashes", Hand),
    row("13.8", "Contenus en mouvement", "Rien ne bouge", "Moving content", Without(MOVES)),
    row("13.9", "Portrait et paysage", "Écran debout ou couché", "Portrait and landscape", Hand),
    row("13.10", "Gestes complexes", "Gestes", "Complex gestures", Hand),
    row("13.11", "Annuler une action du pointeur", "On peut annuler un geste", "Cancelling a pointer action", Hand),
    row("13.12", "Mouvements de l’appareil", "Bouger l’appareil", "Motion of the device", Without(SHAKE)),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_theme_has_its_criteria_once_and_in_order() {
        const EACH: [usize; 13] = [9, 2, 3, 13, 8, 2, 5, 10, 4, 14, 13, 11, 12];
        let expected = (1..).zip(EACH).flat_map(|(theme, number)| (1..=number).map(move |i| format!("{theme}.{i}")));
        assert_eq!(CRITERIA.map(|criterion| criterion.number).to_vec(), expected.collect::<Vec<_>>());
    }

    #[test]
    fn the_level_follows_from_the_rows() {
        let of = |state: State| Criterion { state, ..CRITERIA[0] };
        assert_eq!(score(&[of(Hand), of(By(&SITE)), of(Without(FRAME))]), (2, 2));
        assert_eq!(score(&[of(Hand), of(State::Broken(FRAME)), of(Without(FRAME))]), (1, 2));
        let without = CRITERIA.iter().filter(|criterion| matches!(criterion.state, Without(_))).count();
        assert_eq!(SCORE.1 + without, 106);
    }
}
