//! The communes, read once, when the question is reached.
//!
//! One file for everyone, whether or not they come to it: which commune is looked for stays on the device.

use std::sync::Arc;

use droits_communes::Communes;
use droits_engine::household::{CommuneZone, Household};
use droits_engine::outcome::Notice;
use leptos::prelude::*;

use super::lasting::Shared;
use super::{life, served};
use crate::form::{FormState, Key};

/// The file of the communes.
const FILE: &str = "communes.bin";

/// Where the list of communes stands.
#[derive(Clone, Debug, Default)]
pub enum Loaded {
    /// Not asked for.
    #[default]
    No,
    /// On its way.
    Soon,
    /// Here.
    Here(Arc<Communes>),
    /// It could not be had: the zone is chosen by hand.
    Failed,
}

impl PartialEq for Loaded {
    fn eq(&self, other: &Loaded) -> bool {
        std::mem::discriminant(self) == std::mem::discriminant(other)
    }
}

/// The communes of the page.
#[derive(Clone, Copy)]
pub struct Places(Shared<Loaded>);

impl Places {
    /// None yet.
    pub fn new() -> Places {
        Places(Shared::new(Loaded::No))
    }

    /// Those of the page around this component.
    pub fn here() -> Places {
        expect_context::<Places>()
    }

    /// Where they stand, followed.
    pub fn loaded(self) -> Loaded {
        self.0.get()
    }

    /// Fetches them unless they are here or on their way.
    pub fn load(self) {
        if matches!(self.0.get_untracked(), Loaded::Soon | Loaded::Here(_)) {
            return;
        }
        self.0.set(Loaded::Soon);
        life::run_on(async move {
            let communes = served::file(FILE).await.and_then(|bytes| Communes::read(&bytes).ok());
            self.0.set(communes.map_or(Loaded::Failed, |communes| Loaded::Here(Arc::new(communes))));
        });
    }

    /// Whether the commune of a form has several zones, or one that is to be confirmed; followed.
    pub fn is_uncertain(self, form: &FormState) -> bool {
        let Loaded::Here(communes) = self.loaded() else { return false };
        let found = communes.by_code(form.text(FormState::HOUSEHOLD, Key::Commune));
        found.is_some_and(|commune| commune.zone.status != droits_communes::Status::Certain)
    }

    /// Settles the zone of a household that names its commune only; followed.
    pub fn settle(self, household: &mut Household) -> Option<Notice> {
        match self.loaded() {
            Loaded::Here(communes) => household.settle_zone(|code| zone(&communes, code)),
            Loaded::No | Loaded::Soon | Loaded::Failed => None,
        }
    }
}

fn zone(communes: &Communes, code: &str) -> Option<CommuneZone> {
    let zone = communes.by_code(code)?.zone;
    Some(CommuneZone { number: zone.number, certain: zone.status == droits_communes::Status::Certain })
}
