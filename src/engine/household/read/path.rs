//! Where in the text a value stands.

use std::fmt::Write as _;

/// A place in the text, as a chain from the inside out: nothing is allocated until an error asks for its pointer.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Path<'p> {
    parent: Option<&'p Path<'p>>,
    segment: Segment<'p>,
}

#[derive(Clone, Copy, Debug)]
enum Segment<'p> {
    Root,
    Key(&'p str),
    Index(usize),
    /// The only item of a list that is written without its brackets.
    Only,
}

impl<'p> Path<'p> {
    /// The whole text.
    pub(crate) const ROOT: Path<'static> = Path { parent: None, segment: Segment::Root };

    /// A key of the object at this place.
    pub(crate) fn key(&'p self, key: &'p str) -> Path<'p> {
        Path { parent: Some(self), segment: Segment::Key(key) }
    }

    /// An item of the list at this place.
    pub(crate) fn index(&'p self, index: usize) -> Path<'p> {
        Path { parent: Some(self), segment: Segment::Index(index) }
    }

    /// The only item of the list that is written without brackets at this place.
    pub(crate) fn only(&'p self) -> Path<'p> {
        Path { parent: Some(self), segment: Segment::Only }
    }

    /// The JSON pointer.
    pub(crate) fn pointer(&self) -> String {
        let mut out = String::new();
        self.write(&mut out);
        out
    }

    fn write(&self, out: &mut String) {
        if let Some(parent) = self.parent {
            parent.write(out);
        }
        match self.segment {
            Segment::Root | Segment::Only => {}
            Segment::Key(key) => {
                out.push('/');
                out.push_str(&key.replace('~', "~0").replace('/', "~1"));
            }
            Segment::Index(index) => {
                let _ = write!(out, "/{index}");
            }
        }
    }

    /// How many segments lead here.
    fn depth(&self) -> usize {
        self.parent.map_or(0, |parent| parent.depth() + 1)
    }

    /// Whether the first segments of this place are those of a pointer.
    pub(crate) fn is_at_or_under(&self, pointer: &[String]) -> bool {
        let depth = self.depth();
        if depth < pointer.len() {
            return false;
        }
        let mut place = self;
        for _ in pointer.len()..depth {
            place = place.parent.unwrap_or(place);
        }
        place.is(pointer)
    }

    /// Whether a pointer leads to some place strictly inside this one.
    pub(crate) fn holds(&self, pointer: &[String]) -> bool {
        let depth = self.depth();
        pointer.len() > depth && self.is(&pointer[..depth])
    }

    /// Whether this is the place of a pointer that has as many segments.
    fn is(&self, pointer: &[String]) -> bool {
        let (Some(parent), Some((last, before))) = (self.parent, pointer.split_last()) else {
            return self.parent.is_none() && pointer.is_empty();
        };
        let same = match self.segment {
            Segment::Root => false,
            Segment::Key(key) => last == key,
            Segment::Index(index) => last.parse() == Ok(index),
            Segment::Only => last == "0",
        };
        same && parent.is(before)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pointer_holds_what_stands_under_it() {
        let children = Path::ROOT.key("children");
        let child = children.index(1);
        let birth = child.key("birth_date");
        let pointer = |text: &str| -> Vec<String> { text.split('/').skip(1).map(str::to_owned).collect() };
        assert_eq!(birth.pointer(), "/children/1/birth_date");
        assert!(birth.is_at_or_under(&pointer("/children/1")));
        assert!(birth.is_at_or_under(&pointer("/children/1/birth_date")));
        assert!(!birth.is_at_or_under(&pointer("/children/10")));
        assert!(!birth.is_at_or_under(&pointer("/children/1/birth_date/x")));
        assert!(child.holds(&pointer("/children/1/birth_date")));
        assert!(!child.holds(&pointer("/children/1")));
    }
}
