//! Whether the site itself is kept for the days without a network, and a download.

use crate::lang::{Text, text};

/// Heading.
pub const TITLE: Text = text("Sans réseau", "Sans internet", "Without a network");
/// On its way.
pub const SOON: Text = text(
    "Ce site se prépare à fonctionner sans réseau…",
    "Ce site se prépare. Bientôt, il marche sans internet.",
    "This site is getting ready to work without a network…",
);
pub const KEPT: Text = text(
    "Ce site est gardé sur cet appareil : il s’ouvre aussi sans réseau. Ce sont ses pages, pas vos réponses.",
    "Ce site marche aussi sans internet. Il garde ses pages. Il ne garde pas vos réponses.",
    "This site is kept on this device: it opens without a network too. Its pages, not your answers.",
);
/// It could not be kept.
pub const FAILED: Text = text(
    "Ce site n’a pas pu être gardé sur cet appareil : il lui faut le réseau à chaque visite. La place manque peut-être, ou la fenêtre est privée, ou le serveur a donné d’autres fichiers que les siens.",
    "Ce site n’est pas gardé sur cet appareil. Il a besoin d’internet.",
    "This site could not be kept on this device: it needs the network at each visit. There may be no room, the window may be private, or the server gave other files than its own.",
);
/// The address is not https.
pub const HTTP: Text = text(
    "L’adresse de cette page commence par « http » : le navigateur ne garde que les sites en « https ». Il faut le réseau à chaque visite.",
    "Cette adresse commence par « http ». Le site a besoin d’internet.",
    "The address of this page begins with “http”: browsers only keep sites in “https”. The network is needed at each visit.",
);
/// The browser keeps no site.
pub const NONE: Text = text(
    "Ce navigateur ne garde pas de site : il faut le réseau à chaque visite. Une fenêtre privée en est souvent la cause.",
    "Ce navigateur ne garde pas de site. Il a besoin d’internet.",
    "This browser keeps no site: the network is needed at each visit. A private window is often why.",
);
