//! An answer, or the knowledge that it is missing.

/// Position, in [`Household::unknown`](super::Household::unknown), of an answer that is not known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Missing(pub u8);

/// What was answered, or "je ne sais pas".
///
/// `answer.get()?` reads it; the error carries what is missing up to the benefit, which is then `Unknown`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer<T> {
    /// Answered, or left at the default that the format states.
    Known(T),
    /// Not known.
    Unknown(Missing),
}

impl<T: Copy> Answer<T> {
    /// The answer.
    #[inline]
    pub fn get(&self) -> Result<T, Missing> {
        match self {
            Answer::Known(value) => Ok(*value),
            Answer::Unknown(missing) => Err(*missing),
        }
    }
}

impl<T> Answer<T> {
    /// The answer, by reference.
    #[inline]
    pub fn known(&self) -> Result<&T, Missing> {
        match self {
            Answer::Known(value) => Ok(value),
            Answer::Unknown(missing) => Err(*missing),
        }
    }
}

impl<T: Default> Default for Answer<T> {
    fn default() -> Answer<T> {
        Answer::Known(T::default())
    }
}

impl<T> From<T> for Answer<T> {
    fn from(value: T) -> Answer<T> {
        Answer::Known(value)
    }
}
